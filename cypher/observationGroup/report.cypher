// {group} -> report: the report that states its figures.
MATCH (report:Report {id: group.reportId})
