// entity -> gap: what reports leave open about it, by report and id.
MATCH
  (entity)<-[:ABOUT]-(gap:Gap {status: 'ACTIVE'})-[:STATED_IN]->(report:Report)
WITH gap, report
ORDER BY report.published, report.id, gap.id
