// How many reports there are among the rows, after drawing which edition takes the place of which. Either may come first.
UNWIND $rows AS row
MATCH (report:Report {id: row.id})
CALL (report) {
  MATCH (report)-[former:CORRECTS]->(before:Report)
  WHERE NOT coalesce(before.id = report.corrects, false)
  DELETE former
}
CALL (report) {
  MATCH (before:Report {id: report.corrects})
  MERGE (report)-[:CORRECTS]->(before)
}
CALL (report) {
  MATCH (later:Report {corrects: report.id})
  MERGE (later)-[:CORRECTS]->(report)
}
RETURN count(*) AS written
