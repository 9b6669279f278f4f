// campaign -> participant: who takes part in it.
MATCH (campaign)<-[:PARTICIPATES_IN]-(participant:Entity)
