// -> statement: every active statement.
MATCH (statement:Statement {status: 'ACTIVE'})
