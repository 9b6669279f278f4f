// How many edges there are between the same two entities, at most.
MATCH (one:Entity)
CALL (one) {
  MATCH (one)-[edge]-(other:Entity)
  WHERE edge.statementIds IS NOT NULL
  WITH other, count(edge) AS links
  RETURN max(links) AS most
}
RETURN coalesce(max(most), 0) AS answer
