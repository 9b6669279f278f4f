// entity -> statement: the statements that are about it.
MATCH (entity)<-[:SUBJECT]-(statement:Statement)
