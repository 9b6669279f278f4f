// observation -> level: the figure that it is the stated change of.
MATCH (observation)-[:CHANGE_OF]->(level:Observation)
