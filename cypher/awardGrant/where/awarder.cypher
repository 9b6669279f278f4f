// awardGrant, found: it is a grant by the entity with this id.
EXISTS {
  MATCH (awardGrant)-[:OBJECT {role: 'awarder'}]->(awarder)
  WHERE awarder IN found
}
