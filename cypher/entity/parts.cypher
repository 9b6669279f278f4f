// entity -> part: what is part of it.
MATCH (entity)<-[:PART_OF]-(part:Entity)
