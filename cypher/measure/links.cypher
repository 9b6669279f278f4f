// How many edges there are between entities.
MATCH (:Entity)-[edge]->(:Entity)
WHERE edge.statementIds IS NOT NULL
RETURN count(edge) AS answer
