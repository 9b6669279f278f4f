// {conflict} -> statement: the other statement.
MATCH (statement:Statement {id: conflict.otherId})
