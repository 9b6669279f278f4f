// id: the reports that are loaded, the latest first, at most twenty.
MATCH (report:Report)
RETURN report.id AS id
ORDER BY report.published DESC, id
LIMIT 20
