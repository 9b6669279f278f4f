// Nothing; removes the edges that no active statement says any more.
MATCH (from:Entity)-[edge:PART_OF|RECEIVED]->(to:Entity)
WHERE
  none(
    id IN edge.statementIds
    WHERE
      EXISTS {
        MATCH
          (from)<-[:SUBJECT]-
          (relation:Relation {id: id, status: 'ACTIVE', predicate: type(edge)})-
            [:OBJECT]->
          (to)
        WHERE
          relation.role = edge.kind OR
          (relation.outcome = edge.outcome AND
            coalesce(
              relation.year = edge.year,
              relation.year IS NULL AND edge.year IS NULL
            ))
      }
  )
DELETE edge
