// place -> located: what is located or takes place in it.
MATCH (place)<-[:LOCATED_IN]-(located:Entity)
