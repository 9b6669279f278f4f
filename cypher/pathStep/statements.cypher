// {step} -> statement: the statements that it rests on, by id.
UNWIND step.statementIds AS id
MATCH (statement:Statement {id: id})
WITH statement
ORDER BY statement.id
