// place -> established: what it set up.
MATCH (place)-[:ESTABLISHED]->(established:Entity)
