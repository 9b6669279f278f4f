// Active stated changes that are not flagged and are not what comes out between both figures, by id. As in recomputed.ts.
UNWIND $ids AS id
MATCH
  (change:Observation {id: id, status: 'ACTIVE'})-[:CHANGE_OF]->
  (level:Observation)-[:BASELINE]->
  (baseline:Observation)
WHERE NOT 'DOES_NOT_ADD_UP' IN change.flags
WITH
  change,
  size(coalesce(split(change.amount, '.')[1], '')) AS decimals,
  CASE change.aspect
    WHEN 'CHANGE_ABS' THEN level.value - baseline.value
    ELSE 100.0 * (level.value - baseline.value) / nullIf(baseline.value, 0)
  END AS computed
// Bounds are held against a number without the noise of floating point.
WITH
  change,
  decimals,
  abs(change.value) AS stated,
  round(
    CASE
      WHEN change.value < 0 THEN - computed
      ELSE computed
    END, 9) AS computed
WHERE
  NOT coalesce(
    CASE change.comparator
      WHEN 'MORE_THAN' THEN computed > stated
      WHEN 'AT_LEAST' THEN computed >= stated
      WHEN 'LESS_THAN' THEN 0 <= computed < stated
      WHEN 'AT_MOST' THEN 0 <= computed <= stated
      WHEN 'NEARLY' THEN 0.9 * stated <= computed <= stated
      WHEN 'ABOUT' THEN abs(computed - stated) <= 0.1 * stated
      ELSE round(computed, decimals) = stated
    END,
    true
  )
RETURN change.id AS id
ORDER BY id
