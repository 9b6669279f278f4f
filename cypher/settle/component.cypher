// id: the entities that are the same as one of these, or were until now.
UNWIND $entities AS id
MATCH (entity:Entity {id: id})-[:SAME_AS]-{0,9}(same:Entity)
RETURN DISTINCT same.id AS id
