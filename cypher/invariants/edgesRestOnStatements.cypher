// Places and recipients with a projected edge that no active statement carries, by id.
MATCH (from:Entity)-[edge:PART_OF|RECEIVED]->(:Entity)
WHERE
  edge.statementIds IS NULL OR
  none(
    id IN edge.statementIds
    WHERE
      EXISTS {
        MATCH (:Statement {id: id, status: 'ACTIVE'})
      }
  )
RETURN DISTINCT from.id AS id
ORDER BY id
