// metric -> observation: the observations of it.
MATCH (metric)<-[:OF]-(observation:Observation)
