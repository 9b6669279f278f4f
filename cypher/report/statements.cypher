// report -> statement: the active statements that it makes.
MATCH (report)<-[:STATED_IN]-(statement:Statement {status: 'ACTIVE'})
