// publication -> whole: the publication that it is part of.
MATCH (publication)-[:PART_OF]->(whole:Publication)
WITH whole
ORDER BY whole.nameEn, whole.id
