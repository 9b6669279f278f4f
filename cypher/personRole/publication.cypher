// relation -> publication: the publication that the role is about.
MATCH (relation)-[:OBJECT]->(publication:Publication)
