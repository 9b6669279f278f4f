// Active statements of a report without any evidence, by id.
MATCH (statement:Statement {status: 'ACTIVE', origin: 'REPORT'})
WHERE
  NOT EXISTS {
    MATCH (statement)-[:EVIDENCED_BY {status: 'ACTIVE'}]->(:Passage)
  }
RETURN statement.id AS id
ORDER BY id
