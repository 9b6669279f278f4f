// decision -> entity: the entity that is decided on.
MATCH (entity:Entity {id: decision.entity})
