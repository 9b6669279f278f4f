// {neighbourhood} -> centre: the entity that it lies around.
MATCH (centre:Entity {id: neighbourhood.centreId})
