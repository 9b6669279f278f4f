// {group} -> report: the report that speaks of them.
MATCH (report:Report {id: group.reportId})
