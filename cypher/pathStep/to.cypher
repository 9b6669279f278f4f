// {step} -> entity: where it leads.
MATCH (entity:Entity {id: step.toId})
