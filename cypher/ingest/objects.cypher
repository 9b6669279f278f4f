// How many ends of relations there are among the rows, after writing those that are new.
UNWIND $rows AS row
MATCH (relation:Relation {id: row.statement})
MATCH (entity:Entity {id: row.entity})
MERGE (relation)-[:OBJECT {role: row.role}]->(entity)
RETURN count(*) AS written
