// organization -> published: the publications, laws and awards that it published or issued.
MATCH (organization)-[:PUBLISHED]->(published:Entity)
