// entity -> whole: the larger thing that it is part of.
MATCH (entity)-[:PART_OF]->(whole:Entity)
WITH whole
ORDER BY whole.nameEn, whole.id
