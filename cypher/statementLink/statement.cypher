// {link} -> statement: the other statement.
MATCH (statement:Statement {id: link.otherId})
