// campaign -> whole: the larger programme or campaign that it is part of.
MATCH (campaign)-[:PART_OF]->(whole:Entity)
WITH whole
ORDER BY whole.nameEn, whole.id
