// entity -> observation: the active observations that are about it.
MATCH (entity)<-[:SUBJECT]-(observation:Observation {status: 'ACTIVE'})
