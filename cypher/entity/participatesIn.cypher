// entity -> undertaking: what it takes part in without running it.
MATCH (entity)-[:PARTICIPATES_IN]->(undertaking:Entity)
