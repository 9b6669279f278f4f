// How many descriptions there are among the rows, after writing those that are new or differ.
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MATCH (item:Entity|Metric|Name {id: row.item})
MERGE (report)-[description:DESCRIBES]->(item)
WITH
  description,
  row,
  any(
    key IN keys(row.properties) + keys(description)
    WHERE NOT coalesce(description[key] = row.properties[key], false)
  ) AS differs
FOREACH (_ IN
CASE
  WHEN differs THEN [1]
  ELSE []
END |
  SET description = row.properties
)
RETURN count(*) AS written
