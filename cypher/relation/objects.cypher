// relation -> relationObject: the entities it leads to, each with its role, by role.
MATCH (relation)-[relationObject:OBJECT]->(entity:Entity)
WITH relationObject, entity
ORDER BY relationObject.role, entity.id
