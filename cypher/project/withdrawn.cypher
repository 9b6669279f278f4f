// Nothing; removes the edges that no active statement says any more.
MATCH (from:Entity)-[edge]->(to:Entity)
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
          relation.rank <> 'DEPRECATED' AND
          coalesce(
            relation.role = edge.kind,
            relation.role IS NULL AND edge.kind IS NULL
          ) AND
          coalesce(
            relation.outcome = edge.outcome,
            relation.outcome IS NULL AND edge.outcome IS NULL
          ) AND
          coalesce(
            relation.year = edge.year,
            relation.year IS NULL AND edge.year IS NULL
          )
      }
  )
DELETE edge
