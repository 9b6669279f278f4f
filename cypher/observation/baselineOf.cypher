// observation -> level: the active figures that are compared with it, by id.
MATCH (observation)<-[:BASELINE]-(level:Observation {status: 'ACTIVE'})
WITH level
ORDER BY level.id
