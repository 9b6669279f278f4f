// observation, $subject: it is about the entity with this id.
EXISTS {
  MATCH (observation)-[:SUBJECT]->(:Entity {id: $subject})
}
