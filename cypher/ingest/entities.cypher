// How many entities there are among the rows, after writing those that are new or differ.
UNWIND $rows AS row

MERGE (entity:Entity {id: row.id})
  ON CREATE SET entity: $ (row.labels)
WITH
  entity,
  row,
  any(
    key IN keys(row.properties)
    WHERE
      NOT coalesce(
        entity[key] = row.properties[key],
        entity[key] IS NULL AND row.properties[key] IS NULL
      )
  ) AS differs
FOREACH (_ IN
CASE
  WHEN differs THEN [1]
  ELSE []
END |
  SET entity += row.properties
)
RETURN count(*) AS written
