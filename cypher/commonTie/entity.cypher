// {tie} -> entity: the entity that was asked for.
MATCH (entity:Entity {id: tie.entityId})
