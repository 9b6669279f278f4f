// publication -> part: the publications and awards that are part of it.
MATCH (publication)<-[:PART_OF]-(part:Entity)
