// -> entity: the one with the id.
MATCH (:Entity {id: $is.id})-[:SAME_AS]->{0,9}(entity:Entity)
