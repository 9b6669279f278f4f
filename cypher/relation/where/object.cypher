// relation, $object: it leads to the entity with this id.
EXISTS {
  MATCH
    (relation)-[:OBJECT]->(:Entity)<-[:SAME_AS]-{0,9}(:Entity {id: $object})
}
