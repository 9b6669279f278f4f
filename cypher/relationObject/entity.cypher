// [relationObject] -> entity: the entity at the end of this edge.
MATCH ()-[relationObject]->(entity:Entity)
