// organization -> established: what it set up.
MATCH (organization)-[:ESTABLISHED]->(established:Entity)
