// metric -> observation: the active observations of it.
MATCH (metric)<-[:OF]-(observation:Observation {status: 'ACTIVE'})
