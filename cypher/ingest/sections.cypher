// How many sections there are among the rows, after writing those that are new or differ.
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MERGE (section:Section {id: row.id})
MERGE (section)-[:IN]->(report)
WITH
  section,
  row,
  any(
    key IN keys(row.properties)
    WHERE
      NOT coalesce(
        section[key] = row.properties[key],
        section[key] IS NULL AND row.properties[key] IS NULL
      )
  ) AS differs
FOREACH (_ IN
CASE
  WHEN differs THEN [1]
  ELSE []
END |
  SET section += row.properties
)
RETURN count(*) AS written
