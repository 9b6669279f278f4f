// How many superseded statements there are among the rows, after marking those that were not.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
FOREACH (_ IN
CASE statement.status
  WHEN 'ACTIVE' THEN [1]
  ELSE []
END |
  SET statement.status = 'SUPERSEDED', statement.retractedAt = datetime()
)
RETURN count(*) AS written
