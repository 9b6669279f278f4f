// statement -> report: the report that makes the claim.
MATCH (statement)-[:STATED_IN]->(report:Report)
