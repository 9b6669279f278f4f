// Observations whose value lies outside of their own bounds, by id.
MATCH (observation:Observation)
WHERE
  observation.lower > observation.value OR
  observation.value > observation.upper OR
  observation.lower > observation.upper
RETURN observation.id AS id
ORDER BY id
