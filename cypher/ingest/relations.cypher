// How many relations there are among the rows, after writing those that are new. A statement never changes.
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MATCH (subject:Entity {id: row.subject})
MERGE (relation:Statement {id: row.id})
  ON CREATE SET
    relation: $ (row.labels),
    relation += row.properties,
    relation.recordedAt = datetime()
MERGE (relation)-[:STATED_IN]->(report)
MERGE (relation)-[:SUBJECT]->(subject)
RETURN count(*) AS written
