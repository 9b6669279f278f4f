// {node} -> entity: the entity.
MATCH (entity:Entity {id: node.entityId})
