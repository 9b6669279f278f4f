// statement, $subject: it is about the entity with this id.
EXISTS {
  MATCH (statement)-[:SUBJECT]->(:Entity {id: $subject})
}
