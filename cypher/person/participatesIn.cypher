// person -> undertaking: what the person takes part in.
MATCH (person)-[:PARTICIPATES_IN]->(undertaking:Entity)
