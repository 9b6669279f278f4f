// Decisions that stand and call two entities one, while another that stands says they are two, by id.
UNWIND $ids AS id
MATCH (one:Decision {id: id, status: 'ACTIVE'})
MATCH (other:Decision {status: 'ACTIVE'})
WHERE
  other.entity IN [one.entity, one.other] AND
  other.other IN [one.entity, one.other] AND
  other.decision <> one.decision
RETURN DISTINCT
  CASE one.decision
    WHEN 'SAME_AS' THEN one.id
    ELSE other.id
  END AS id
ORDER BY id
