// event -> participant: who takes part in it.
MATCH (event)<-[:PARTICIPATES_IN]-(participant:Entity)
