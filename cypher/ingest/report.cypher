// How many reports there are among the rows, after writing those that are new, differ or had been retracted.
UNWIND $rows AS row
MERGE (report:Report {id: row.id})
FOREACH (_ IN
CASE
  WHEN report.retractedAt IS NULL THEN []
  ELSE [1]
END |
  REMOVE report.retractedAt, report.retractedReason
)
WITH
  report,
  row,
  any(
    key IN keys(row.properties) + ['corrects', 'correctsReason']
    WHERE
      NOT coalesce(
        report[key] = row.properties[key],
        report[key] IS NULL AND row.properties[key] IS NULL
      )
  ) AS differs
FOREACH (_ IN
CASE
  WHEN differs THEN [1]
  ELSE []
END |
  SET
    report.corrects = null,
    report.correctsReason = null,
    report += row.properties
)
RETURN count(*) AS written
