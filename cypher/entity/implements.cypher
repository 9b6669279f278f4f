// entity -> implemented: what it carries out, by name.
MATCH (entity)-[:IMPLEMENTS]->(implemented:Entity)
WITH implemented
ORDER BY implemented.nameEn, implemented.id
