// {neighbourhood} -> link: the edges between the entities in it, each once, by the ids of their ends and by what they say.
UNWIND neighbourhood.entities AS start
MATCH (start)-[edge:Linked]->(end:Entity)
WHERE
  end IN neighbourhood.entities AND
  (neighbourhood.predicates IS NULL OR type(edge) IN neighbourhood.predicates)
WITH
  {
    fromId: start.id,
    toId: end.id,
    predicate: type(edge),
    statementIds: edge.statementIds
  } AS link
ORDER BY link.fromId, link.toId, link.predicate, head(link.statementIds)
