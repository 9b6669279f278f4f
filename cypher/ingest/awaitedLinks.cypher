// How many statements there are among the rows, after drawing the links from other reports that waited for one of them.
UNWIND $rows AS row
MATCH (to:Statement {id: row.id})
CALL (to) {
  MATCH (awaited:AwaitedLink {to: to.id})
  MATCH (from:Statement {id: awaited.from})
  MERGE (from)-[link:$ (awaited.type)]->(to)
  SET link.reason = awaited.reason
  DELETE awaited
}
RETURN count(*) AS written
