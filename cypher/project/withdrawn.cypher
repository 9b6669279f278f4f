// Nothing; removes the edges that no active statement carries any more.
MATCH ()-[edge:PART_OF|RECEIVED]->()
WHERE
  none(
    id IN edge.statementIds
    WHERE
      EXISTS {
        MATCH (:Statement {id: id, status: 'ACTIVE'})
      }
  )
DELETE edge
