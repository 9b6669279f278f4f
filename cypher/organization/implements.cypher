// organization -> implemented: the laws, programmes and meetings that it carries out, by name.
MATCH (organization)-[:IMPLEMENTS]->(implemented:Entity)
WITH implemented
ORDER BY implemented.nameEn, implemented.id
