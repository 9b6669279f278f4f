// How many things that gaps are about there are among the rows, after writing those that are new.
UNWIND $rows AS row
MATCH (gap:Gap {id: row.gap})
MATCH (entity:Entity {id: row.entity})
MERGE (gap)-[:ABOUT]->(entity)
RETURN count(*) AS written
