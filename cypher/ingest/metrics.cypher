// How many metrics there are among the rows, after writing those that are new or differ.
UNWIND $rows AS row

MERGE (metric:Metric {id: row.id})

WITH
  metric,
  row,
  any(
    key IN keys(row.properties)
    WHERE
      NOT coalesce(
        metric[key] = row.properties[key],
        metric[key] IS NULL AND row.properties[key] IS NULL
      )
  ) AS differs
FOREACH (_ IN
CASE
  WHEN differs THEN [1]
  ELSE []
END |
  SET metric += row.properties
)
RETURN count(*) AS written
