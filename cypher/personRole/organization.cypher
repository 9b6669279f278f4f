// relation -> organization: the organization that the role is held in.
MATCH (relation)-[:OBJECT]->(organization:Organization)
