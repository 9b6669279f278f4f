// relation -> object: the entities it leads to, by role.
MATCH (relation)-[end:OBJECT]->(object:Entity)
WITH object, end
ORDER BY end.role, object.id
