// -> observation: every observation.
MATCH (observation:Observation)
