// How many observations there are among the rows, after writing those that are new. A statement never changes.
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MATCH (subject:Entity {id: row.subject})
MATCH (metric:Metric {id: row.metric})
MERGE (observation:Statement {id: row.id})
  ON CREATE SET
    observation: Observation,
    observation += row.properties,
    observation.recordedAt = datetime()
MERGE (observation)-[:STATED_IN]->(report)
MERGE (observation)-[:SUBJECT]->(subject)
MERGE (observation)-[:OF]->(metric)
RETURN count(*) AS written
