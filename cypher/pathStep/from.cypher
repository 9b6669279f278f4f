// {step} -> entity: where it begins.
MATCH (entity:Entity {id: step.fromId})
