// event -> place: where it takes place, by name.
MATCH (event)-[:LOCATED_IN]->(place:Place)
WITH place
ORDER BY place.nameEn, place.id
