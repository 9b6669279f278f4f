// campaign -> place: where it takes place, by name.
MATCH (campaign)-[:LOCATED_IN]->(place:Place)
WITH place
ORDER BY place.nameEn, place.id
