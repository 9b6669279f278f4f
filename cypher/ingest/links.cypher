// How many links between statements there are among the rows, after writing those that are new. One to a statement that is not there yet waits for it.
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
CALL (from, row) {
  MATCH (to:Statement {id: row.to})
  MERGE (from)-[link:$ (row.type)]->(to)
  FOREACH (reason IN
  CASE
    WHEN row.reason <> coalesce(link.reason, '') THEN [row.reason]
    ELSE []
  END |
    SET link.reason = reason
  )
}
CALL (row) {
  WITH row
  WHERE
    NOT EXISTS {
      MATCH (:Statement {id: row.to})
    }
  MERGE (awaited:AwaitedLink {from: row.from, to: row.to, type: row.type})
    ON CREATE SET awaited.reason = row.reason
}
RETURN count(*) AS written
