// entity -> observation: the observations that are about it.
MATCH (entity)<-[:SUBJECT]-(observation:Observation)
