// -> found: the entity with this id, and what it is the same as.
MATCH (:Entity {id: $subject})-[:SAME_AS]->{0,9}(found:Entity)
