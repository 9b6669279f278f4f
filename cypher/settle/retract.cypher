// found, before: the report with this id and how it stood, after retracting it.
MATCH (report:Report {id: $report})
WITH report, report.status AS before
FOREACH (_ IN
CASE
  WHEN report.retractedAt IS NULL THEN [1]
  ELSE []
END |
  SET
    report.retractedAt =
      datetime.truncate('millisecond', datetime.transaction()),
    report.retractedReason = $reason
)
RETURN report.id AS found, before
