// -> report: every report.
MATCH (report:Report)
