// How many statements an edge between two entities rests on, at most.
MATCH (:Entity)-[edge]->(:Entity)
WHERE edge.statementIds IS NOT NULL
RETURN coalesce(max(size(edge.statementIds)), 0) AS answer
