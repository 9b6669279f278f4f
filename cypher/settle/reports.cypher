// Nothing; says of each report whether it stands, was retracted, or gave way to a corrected edition that was not, and why.
UNWIND $reports AS id
MATCH (report:Report {id: id})
WITH
  report,
  head(
    COLLECT {
      MATCH (report)<-[:CORRECTS]-+(later:Report)
      WHERE later.retractedAt IS NULL
      RETURN later.correctsReason
      ORDER
      BY
      later.published,
      later.id
      LIMIT
      1
    }
  ) AS correction,
  coalesce(report.status, '') AS before
WITH
  report,
  before,
  CASE
    WHEN
      report.retractedAt IS NOT NULL
      THEN ['RETRACTED', report.retractedReason]
    WHEN correction IS NOT NULL THEN ['SUPERSEDED', correction]
    ELSE ['ACTIVE', null]
  END AS found
WITH report, before, found[0] AS status, found[1] AS reason
WHERE
  status <> before OR coalesce(reason, '') <> coalesce(report.statusReason, '')
SET
  report.status = status,
  report.statusReason = reason,
  report.publishedFrom =
    CASE
      WHEN
        status = 'ACTIVE' AND before <> 'ACTIVE'
        THEN
          coalesce(report.publishedFrom, []) +
          datetime.truncate('millisecond', datetime.transaction())
      ELSE report.publishedFrom
    END,
  report.publishedUntil =
    CASE
      WHEN
        before = 'ACTIVE' AND status <> 'ACTIVE'
        THEN
          coalesce(report.publishedUntil, []) +
          datetime.truncate('millisecond', datetime.transaction())
      ELSE report.publishedUntil
    END
