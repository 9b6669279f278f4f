// statement, found: it is about the entity with this id.
EXISTS {
  MATCH (statement)-[:SUBJECT]->(subject)
  WHERE subject IN found
}
