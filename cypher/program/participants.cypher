// program -> participant: who takes part in it.
MATCH (program)<-[:PARTICIPATES_IN]-(participant:Entity)
