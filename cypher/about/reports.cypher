// about -> report: every report, newest first.
MATCH (report:Report {status: 'ACTIVE'})
WITH report
ORDER BY report.published DESC, report.id
