// How many decisions there are among the rows, after writing those that are new or differ.
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MERGE (decision:Decision {id: row.id})
MERGE (decision)-[:STATED_IN]->(report)
WITH
  decision,
  row,
  any(
    key IN keys(row.properties)
    WHERE NOT coalesce(decision[key] = row.properties[key], false)
  ) AS differs
FOREACH (_ IN
CASE
  WHEN differs THEN [1]
  ELSE []
END |
  SET decision += row.properties
)
RETURN count(*) AS written
