// place -> part: the places that are part of it directly.
MATCH (place)<-[:PART_OF]-(part:Place)
