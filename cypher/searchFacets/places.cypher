// entity -> facet: how many of them each place is, has inside or has located there, the most first; twenty places.
MATCH (entity)-[:PART_OF|LOCATED_IN]->*(place:Place)
WITH place.id AS placeId, count(DISTINCT entity) AS count
WITH {placeId: placeId, count: count} AS facet
ORDER BY facet.count DESC, facet.placeId
LIMIT 20
