// Observations whose value lies outside of their own bounds, by id.
UNWIND $ids AS id
MATCH (observation:Observation {id: id})
WHERE
  observation.lower > observation.value OR
  observation.value > observation.upper OR
  observation.lower > observation.upper
RETURN observation.id AS id
ORDER BY id
