// relation, found: it leads to the entity with this id.
EXISTS {
  MATCH (relation)-[:OBJECT]->(object)
  WHERE object IN found
}
