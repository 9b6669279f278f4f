// Entities with a projected edge that rests on anything but active statements saying just that, none of them deprecated, by id.
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[edge]->(to:Entity)
WHERE type(edge) <> 'SAME_AS'
UNWIND
  CASE coalesce(size(edge.statementIds), 0)
    WHEN 0 THEN [null]
    ELSE edge.statementIds
  END AS said
OPTIONAL MATCH (relation:Relation {id: said})
WITH from, edge, to, relation
WHERE
  NOT coalesce(
    relation.status = 'ACTIVE' AND
    relation.predicate = type(edge) AND
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
    ) AND
    EXISTS {
      MATCH (relation)-[:SUBJECT]->(from)
    } AND
    EXISTS {
      MATCH (relation)-[:OBJECT]->(to)
    },
    false
  )
RETURN DISTINCT from.id AS id
ORDER BY id
