// How many entities there are among the rows, after writing those that are new.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
  ON CREATE SET entity: $ (row.labels)
RETURN count(*) AS written
