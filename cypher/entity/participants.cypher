// entity -> participant: who takes part in it.
MATCH (entity)<-[:PARTICIPATES_IN]-(participant:Entity)
