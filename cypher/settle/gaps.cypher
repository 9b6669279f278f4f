// Nothing; gaps and decisions stand as the report does that they are in.
UNWIND $reports AS id
MATCH (report:Report {id: id})<-[:STATED_IN]-(item:Gap|Decision)
WHERE report.status <> coalesce(item.status, '')
WITH report, item, coalesce(item.status, '') AS before
SET
  item.status = report.status,
  item.publishedFrom =
    CASE
      WHEN
        report.status = 'ACTIVE'
        THEN
          coalesce(item.publishedFrom, []) +
          datetime.truncate('millisecond', datetime.transaction())
      ELSE item.publishedFrom
    END,
  item.publishedUntil =
    CASE
      WHEN
        before = 'ACTIVE'
        THEN
          coalesce(item.publishedUntil, []) +
          datetime.truncate('millisecond', datetime.transaction())
      ELSE item.publishedUntil
    END
