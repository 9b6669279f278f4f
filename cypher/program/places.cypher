// program -> place: where it takes place, by name.
MATCH (program)-[:LOCATED_IN]->(place:Place)
WITH place
ORDER BY place.nameEn, place.id
