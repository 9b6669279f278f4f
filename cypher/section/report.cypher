// section -> report: the report it belongs to.
MATCH (section)-[:IN]->(report:Report)
