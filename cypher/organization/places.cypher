// organization -> place: where it takes place, by name.
MATCH (organization)-[:LOCATED_IN]->(place:Place)
WITH place
ORDER BY place.nameEn, place.id
