// How many names there are among the rows, after writing those that are new or differ.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (name:Name {id: row.id})
MERGE (entity)-[has:HAS_NAME]->(name)
FOREACH (report IN
CASE
  WHEN row.report IN coalesce(has.reports, []) THEN []
  ELSE [row.report]
END |
  SET has.reports = coalesce(has.reports, []) + report
)
WITH
  name,
  row,
  any(
    key IN keys(row.properties)
    WHERE
      NOT coalesce(
        name[key] = row.properties[key],
        name[key] IS NULL AND row.properties[key] IS NULL
      )
  ) AS differs
FOREACH (_ IN
CASE
  WHEN differs THEN [1]
  ELSE []
END |
  SET name += row.properties
)
RETURN count(*) AS written
