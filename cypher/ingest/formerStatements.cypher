// Nothing; marks the statements that stood in a report's files before and do so no longer.
UNWIND $rows AS row
MATCH (statement:Statement)-[:STATED_IN]->(:Report {id: row.report})
WHERE statement.droppedAt IS NULL AND NOT statement.id IN row.kept
SET
  statement.droppedAt = datetime.truncate('millisecond', datetime.transaction())
