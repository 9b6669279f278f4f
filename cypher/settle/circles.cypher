// id: the entities that are said to be another one and, in the end, themselves.
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
WHERE
  EXISTS {
    MATCH (entity)-[:SAME_AS]->+(entity)
  }
RETURN entity.id AS id
ORDER BY id
