// -> statement: every statement.
MATCH (statement:Statement)
