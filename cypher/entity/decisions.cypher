// entity -> decision: the decisions on which other entities it is the same as, and which not, by id.
CALL (entity) {
  MATCH (decision:Decision {entity: entity.id})
  RETURN decision
    UNION
  MATCH (decision:Decision {other: entity.id})
  RETURN decision
}
WITH decision
ORDER BY decision.id
