// {resolution} -> entity: what may be meant.
MATCH (entity:Entity {id: resolution.entityId})
