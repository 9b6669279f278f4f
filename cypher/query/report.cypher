// -> report: the report with this id.
MATCH (report:Report {id: $id})
