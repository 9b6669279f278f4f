// Towns and districts that lie in something smaller, by id.
UNWIND $ids AS id
MATCH (place:Entity&Place {id: id})-[:PART_OF]->(whole:Place)
WHERE
  (place:Town AND whole:Village) OR
  (place:District AND (whole:Village OR whole:Town))
RETURN DISTINCT place.id AS id
ORDER BY id
