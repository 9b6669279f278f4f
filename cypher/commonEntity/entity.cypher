// {shared} -> entity: the entity.
MATCH (entity:Entity {id: shared.entityId})
