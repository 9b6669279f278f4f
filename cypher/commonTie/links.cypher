// {tie} -> link: the edges between both, by where they begin and by what they say.
UNWIND [tie.entity] AS one
MATCH (one)-[edge:Linked]-(other:Entity)
WHERE
  other = tie.shared AND
  (tie.predicates IS NULL OR type(edge) IN tie.predicates)
WITH
  {
    fromId: startNode(edge).id,
    toId: endNode(edge).id,
    predicate: type(edge),
    statementIds: edge.statementIds
  } AS link
ORDER BY link.fromId, link.predicate, head(link.statementIds)
