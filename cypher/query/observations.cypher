// -> observation: every active observation.
MATCH (observation:Observation {status: 'ACTIVE'})
