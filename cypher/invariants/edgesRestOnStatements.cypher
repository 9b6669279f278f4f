// Entities with a projected edge that rests on anything but active statements saying just that, none of them deprecated, by id.
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[edge]->(to:Entity)
WHERE
  type(edge) <> 'SAME_AS' AND
  (coalesce(size(edge.statementIds), 0) = 0 OR
    any(
      said IN edge.statementIds
      WHERE
        NOT EXISTS {
          MATCH
            (from)<-[:SUBJECT]-
            (relation:Relation
              {id: said, status: 'ACTIVE', predicate: type(edge)})-
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
    ))
RETURN DISTINCT from.id AS id
ORDER BY id
