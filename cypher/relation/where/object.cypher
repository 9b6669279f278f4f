// relation, $object: it leads to the entity with this id.
EXISTS {
  MATCH (relation)-[:OBJECT]->(:Entity {id: $object})
}
