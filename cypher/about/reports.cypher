// about -> report: every report, newest first.
MATCH (report:Report)
WITH report
ORDER BY report.published DESC, report.id
