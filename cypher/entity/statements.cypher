// entity -> statement: the active statements that are about it.
MATCH (entity)<-[:SUBJECT]-(statement:Statement {status: 'ACTIVE'})
