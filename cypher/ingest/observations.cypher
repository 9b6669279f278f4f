// How many observations there are among the rows, after writing those that are new. What a statement says never changes; an entity that is the same as another is spoken of under that.
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MATCH (metric:Metric {id: row.metric})
MATCH (stated:Entity {id: row.subject})
MATCH (stated)-[:SAME_AS]->{0,9}(subject:Entity)
WHERE
  NOT EXISTS {
    MATCH (subject)-[:SAME_AS]->(:Entity)
  }
MERGE (observation:Statement {id: row.id})
  ON CREATE SET
    observation: Observation,
    observation += row.properties,
    observation.recordedAt =
      datetime.truncate('millisecond', datetime.transaction())
MERGE (observation)-[:STATED_IN]->(report)
MERGE (observation)-[:SUBJECT {statedAs: row.subject}]->(subject)
MERGE (observation)-[:OF]->(metric)
FOREACH (_ IN
CASE
  WHEN coalesce(observation.precedence, '') = row.precedence THEN []
  ELSE [1]
END |
  SET observation.precedence = row.precedence
)
FOREACH (_ IN
CASE
  WHEN observation.droppedAt IS NULL THEN []
  ELSE [1]
END |
  REMOVE observation.droppedAt
)
RETURN count(*) AS written
