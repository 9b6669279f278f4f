// statement -> subject: what it is about.
MATCH (statement)-[:SUBJECT]->(subject:Entity)
