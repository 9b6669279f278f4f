// Nothing; from now on reports describe things side by side, and everything says whether it stands: every report is loaded again.
MATCH (report:Report)
SET report.status = 'ACTIVE'
REMOVE report.contentSha256;
MATCH (statement:Statement)
SET
  statement.publishedFrom = [statement.recordedAt],
  statement.publishedUntil =
    CASE
      WHEN statement.retractedAt IS NULL THEN []
      ELSE [statement.retractedAt]
    END;
MATCH (:Statement)-[end:SUBJECT|OBJECT]->(entity:Entity)
SET end.statedAs = entity.id;
MATCH (:Gap)-[about:ABOUT]->(entity:Entity)
SET about.statedAs = entity.id;
MATCH (source:Entity|Gap|Statement)-[words:EVIDENCED_BY]->(:Passage)
SET words.statedAs = source.id;
MATCH (observation:Observation {comparator: 'EXACT'})-[:OF]->(metric:Metric)
WHERE
  observation.amount IS NOT NULL AND
  observation.period IS NOT NULL AND
  observation.rank <> 'DEPRECATED'
SET
  observation.figure =
    metric.id +
    ' ' +
    observation.aspect +
    ' ' +
    observation.unit +
    ' ' +
    observation.period;
MATCH (item:Entity|Gap|Metric|Name)
SET item.status = 'ACTIVE';
MATCH (statement:Statement)
WITH min(statement.recordedAt) AS first
MATCH (item:Entity|Gap|Metric|Name|Report)
SET
  item.publishedFrom =
    [coalesce(first, datetime.truncate('millisecond', datetime.transaction()))];
MATCH (entity:Entity)-[has:HAS_NAME]->(name:Name)
SET name.entity = entity.id
REMOVE has.reports;
MATCH (model:Model {id: 'model'})
REMOVE model.graphHash
