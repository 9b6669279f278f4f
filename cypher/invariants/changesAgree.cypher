// Active stated changes that are not flagged and differ from the one between both figures, rounded alike, by id.
MATCH
  (change:Observation {status: 'ACTIVE'})-[:CHANGE_OF]->
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
WHERE NOT coalesce(round(computed, decimals) = change.value, true)
RETURN change.id AS id
ORDER BY id
