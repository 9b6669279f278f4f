// entity -> place: the places that it is located in or for, by name.
MATCH (entity)-[:LOCATED_IN]->(place:Place)
WITH place
ORDER BY place.nameEn, place.id
