// The statements that stand in the graph with another content than the rows say, by id.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
WHERE statement.contentSha256 <> row.properties.contentSha256
RETURN statement.id AS id
ORDER BY id
