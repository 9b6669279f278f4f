// -> found: the entity with this id, and what it is the same as.
MATCH (:Entity {id: $object})-[:SAME_AS]->{0,9}(found:Entity)
