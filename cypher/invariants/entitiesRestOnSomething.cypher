// Entities that reports are said to speak of, without the words in which one does, by id.
UNWIND $ids AS id
MATCH (entity:Entity {id: id, status: 'ACTIVE'})
WHERE
  coalesce(entity.origin, '') <> 'EDITOR' AND
  NOT EXISTS {
    MATCH (entity)-[:EVIDENCED_BY {status: 'ACTIVE'}]->(:Passage)
  }
RETURN entity.id AS id
ORDER BY id
