// organization -> undertaking: what it takes part in without running it.
MATCH (organization)-[:PARTICIPATES_IN]->(undertaking:Entity)
