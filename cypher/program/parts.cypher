// program -> part: the programmes, campaigns and awards that are part of it.
MATCH (program)<-[:PART_OF]-(part:Entity)
