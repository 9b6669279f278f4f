// report -> statement: the statements that it makes.
MATCH (report)<-[:STATED_IN]-(statement:Statement)
