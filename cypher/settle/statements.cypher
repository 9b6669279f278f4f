// Nothing; says of each statement of the reports whether it stands, since when it does not, and why. What corrects it counts as long as its own report stands.
UNWIND $reports AS id
MATCH (report:Report {id: id})<-[:STATED_IN]-(statement:Statement)
WITH
  report,
  statement,
  head(
    COLLECT {
      MATCH
        (statement)<-[link:SUPERSEDES]-
        (other:Statement)-[:STATED_IN]->
        (:Report {status: 'ACTIVE'})
      WHERE other.droppedAt IS NULL
      RETURN coalesce(link.reason, '')
      ORDER
      BY
      other.id
      LIMIT
      1
    }
  ) AS correction
WITH
  statement,
  CASE
    WHEN report.status <> 'ACTIVE' THEN [report.status, report.statusReason]
    WHEN
      statement.droppedAt IS NOT NULL
      THEN ['RETRACTED', 'Its report says so no longer.']
    WHEN correction IS NOT NULL THEN ['SUPERSEDED', correction]
    ELSE ['ACTIVE', null]
  END AS found
WITH statement, found[0] AS status, found[1] AS reason
WHERE
  status <> coalesce(statement.status, '') OR
  coalesce(reason, '') <> coalesce(statement.statusReason, '')
WITH statement, status, reason, coalesce(statement.status, '') AS before
SET
  statement.status = status,
  statement.statusReason = reason,
  statement.retractedAt =
    CASE
      WHEN status = 'ACTIVE' THEN null
      WHEN
        before IN ['ACTIVE', '']
        THEN datetime.truncate('millisecond', datetime.transaction())
      ELSE statement.retractedAt
    END,
  statement.publishedFrom =
    CASE
      WHEN
        status = 'ACTIVE' AND before <> 'ACTIVE'
        THEN
          coalesce(statement.publishedFrom, []) +
          datetime.truncate('millisecond', datetime.transaction())
      ELSE statement.publishedFrom
    END,
  statement.publishedUntil =
    CASE
      WHEN
        before = 'ACTIVE' AND status <> 'ACTIVE'
        THEN
          coalesce(statement.publishedUntil, []) +
          datetime.truncate('millisecond', datetime.transaction())
      ELSE statement.publishedUntil
    END
