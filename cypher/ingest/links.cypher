// How many links between statements there are among the rows, after writing those that are new.
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Statement {id: row.to})
MERGE (from)-[link:$ (row.type)]->(to)
FOREACH (reason IN
CASE
  WHEN row.reason <> coalesce(link.reason, "") THEN [row.reason]
  ELSE []
END |
  SET link.reason = reason
)
RETURN count(*) AS written
