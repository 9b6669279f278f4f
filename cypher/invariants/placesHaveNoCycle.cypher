// Places that lie within themselves, by id.
MATCH (place:Place)
WHERE
  EXISTS {
    MATCH (place)-[:PART_OF]->+(place)
  }
RETURN place.id AS id
ORDER BY id
