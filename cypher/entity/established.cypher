// entity -> established: what it set up.
MATCH (entity)-[:ESTABLISHED]->(established:Entity)
