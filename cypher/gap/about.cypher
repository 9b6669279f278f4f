// gap -> entity: the entities that one would know more of, by name.
MATCH (gap)-[:ABOUT]->(entity:Entity)
WITH entity
ORDER BY entity.nameEn, entity.id
