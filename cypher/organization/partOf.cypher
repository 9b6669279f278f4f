// organization -> whole: the organization that it belongs to.
MATCH (organization)-[:PART_OF]->(whole:Organization)
WITH whole
ORDER BY whole.nameEn, whole.id
