// Places that lie within themselves, by id.
UNWIND $ids AS id
MATCH (place:Entity&Place {id: id})
WHERE
  EXISTS {
    MATCH (place)-[:PART_OF]->+(place)
  }
RETURN place.id AS id
ORDER BY id
