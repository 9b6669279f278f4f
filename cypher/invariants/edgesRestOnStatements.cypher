// Entities with a projected edge that rests on anything but active statements saying just that, none of them deprecated, by id.
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE
  coalesce(size(edge.statementIds), 0) = 0 OR
  any(
    id IN edge.statementIds
    WHERE
      NOT EXISTS {
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
RETURN DISTINCT from.id AS id
ORDER BY id
