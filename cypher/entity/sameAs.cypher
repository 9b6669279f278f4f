// entity -> same: the entities that are decided to be the same, by name.
MATCH (entity)-[:SAME_AS]-{1,9}(same:Entity)
WHERE same <> entity
WITH DISTINCT same
ORDER BY same.nameEn, same.id
