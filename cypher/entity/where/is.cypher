// entity, $is, $isFolded: it is the entity with the id, or one of its names is just the text.
($is.id IS NOT NULL AND
  EXISTS {
    MATCH (entity)<-[:SAME_AS]-{0,9}(:Entity {id: $is.id})
  }) OR
($is.name IS NOT NULL AND
  EXISTS {
    MATCH (entity)-[:HAS_NAME]->(:Name {norm: $isFolded.name})
  })
