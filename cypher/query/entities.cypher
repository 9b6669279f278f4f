// -> entity: every entity.
MATCH (entity:Entity)
