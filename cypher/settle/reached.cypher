// id: the reports, and those whose standing depends on theirs: the editions that they correct, and the reports of statements that theirs correct.
UNWIND $reports AS id
MATCH (report:Report {id: id})
CALL (report) {
  RETURN report AS reached
    UNION
  MATCH (report)-[:CORRECTS]->(reached:Report)
  RETURN reached
    UNION
  MATCH
    (report)<-[:STATED_IN]-
    (:Statement)-[:SUPERSEDES]->
    (:Statement)-[:STATED_IN]->
    (reached:Report)
  RETURN reached
}
RETURN DISTINCT reached.id AS id
