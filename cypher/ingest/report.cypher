// How many report there are among the rows, after writing those that are new or differ.
UNWIND $rows AS row

MERGE (report:Report {id: row.id})

WITH
  report,
  row,
  any(
    key IN keys(row.properties)
    WHERE
      NOT coalesce(
        report[key] = row.properties[key],
        report[key] IS NULL AND row.properties[key] IS NULL
      )
  ) AS differs
FOREACH (_ IN
CASE
  WHEN differs THEN [1]
  ELSE []
END |
  SET report += row.properties
)
RETURN count(*) AS written
