// How many relations there are among the rows, after writing those that are new. What a statement says never changes; an entity that is the same as another is spoken of under that.
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MATCH (stated:Entity {id: row.subject})
MATCH (stated)-[:SAME_AS]->{0,9}(subject:Entity)
WHERE
  NOT EXISTS {
    MATCH (subject)-[:SAME_AS]->(:Entity)
  }
MERGE (relation:Statement {id: row.id})
  ON CREATE SET
    relation: $ (row.labels),
    relation += row.properties,
    relation.recordedAt =
      datetime.truncate('millisecond', datetime.transaction())
MERGE (relation)-[:STATED_IN]->(report)
MERGE (relation)-[:SUBJECT {statedAs: row.subject}]->(subject)
FOREACH (_ IN
CASE
  WHEN coalesce(relation.precedence, '') = row.precedence THEN []
  ELSE [1]
END |
  SET relation.precedence = row.precedence
)
FOREACH (_ IN
CASE
  WHEN relation.droppedAt IS NULL THEN []
  ELSE [1]
END |
  REMOVE relation.droppedAt
)
RETURN count(*) AS written
