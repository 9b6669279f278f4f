// statement -> conflict: the active statements that cannot be true together with it, and why, by id.
MATCH (statement)-[link:CONFLICTS_WITH]-(other:Statement {status: 'ACTIVE'})
WITH other, link
ORDER BY other.id
WITH {otherId: other.id, reason: link.reason} AS conflict
