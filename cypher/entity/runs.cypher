// entity -> run: what it runs.
MATCH (entity)-[:RUNS]->(run:Entity)
