// How many names there are among the rows, after writing those that are new.
UNWIND $rows AS row
MERGE (name:Name {id: row.id})
  ON CREATE SET name.entity = row.entity
RETURN count(*) AS written
