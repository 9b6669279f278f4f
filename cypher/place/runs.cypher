// place -> run: the programmes, campaigns and events that it runs.
MATCH (place)-[:RUNS]->(run:Entity)
