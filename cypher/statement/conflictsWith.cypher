// statement -> link: the active statements that cannot be true together with it, and why, by id.
MATCH (statement)-[edge:CONFLICTS_WITH]-(other:Statement {status: 'ACTIVE'})
WITH other, edge
ORDER BY other.id
WITH {otherId: other.id, reason: edge.reason} AS link
