// decision -> other: the entity that it is, or is not.
MATCH (other:Entity {id: decision.other})
