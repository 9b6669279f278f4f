// entity, $is, $isFolded: it is the entity with the id, or one of its names is just the text.
EXISTS {
  MATCH (entity)<-[:SAME_AS]-{0,9}(:Entity {id: $is.id})
} OR
EXISTS {
  MATCH (entity)-[:HAS_NAME]->(:Name {norm: $isFolded.name})
}
