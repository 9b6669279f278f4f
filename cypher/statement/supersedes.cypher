// statement -> link: the statements that it corrects, and why, by id.
MATCH (statement)-[edge:SUPERSEDES]->(other:Statement)
WITH other, edge
ORDER BY other.id
WITH {otherId: other.id, reason: edge.reason} AS link
