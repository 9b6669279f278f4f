// Active statements without any evidence that are not an editor's, by id.
UNWIND $ids AS id
MATCH (statement:Statement {id: id, status: 'ACTIVE'})
WHERE
  coalesce(statement.origin, '') <> 'EDITOR' AND
  NOT EXISTS {
    MATCH (statement)-[:EVIDENCED_BY {status: 'ACTIVE'}]->(:Passage)
  }
RETURN statement.id AS id
ORDER BY id
