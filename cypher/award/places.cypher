// award -> place: the places or areas that it is for, by name.
MATCH (award)-[:LOCATED_IN]->(place:Place)
WITH place
ORDER BY place.nameEn, place.id
