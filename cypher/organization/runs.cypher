// organization -> entity: the programmes, campaigns and events that it runs.
MATCH (organization)-[:RUNS]->(entity:Entity)
