// -> gap: what reports leave open, in the order of their words.
CALL () {
  MATCH (gap:Gap)-[:STATED_IN]->(report:Report {id: $report})
  RETURN gap, report
    UNION
  UNWIND
    CASE
      WHEN $report IS NULL THEN [true]
      ELSE []
    END AS everything
  MATCH (gap:Gap)-[:STATED_IN]->(report:Report)
  RETURN gap, report
}
WITH gap, report
WHERE
  CASE
    WHEN $asOf IS NULL THEN gap.status = 'ACTIVE'
    ELSE
      any(
        at IN range(0, size(coalesce(gap.publishedFrom, [])) - 1)
        WHERE
          gap.publishedFrom[at] <= $asOf AND
          coalesce(gap.publishedUntil[at] > $asOf, true)
      )
  END
WITH
  gap,
  report,
  COLLECT {
    MATCH (gap)-[words:EVIDENCED_BY]->(passage:Passage)
    WITH passage.ordinal AS passage, words.start AS start
    ORDER
    BY
    passage,
    start
    LIMIT
    1
    RETURN [passage, start]
  } AS first
ORDER BY report.published, report.id, first, gap.id
