// How many ends of relations there are among the rows, after writing those that are new.
UNWIND $rows AS row
MATCH (relation:Relation {id: row.statement})
MATCH (stated:Entity {id: row.entity})
MATCH (stated)-[:SAME_AS]->{0,9}(entity:Entity)
WHERE
  NOT EXISTS {
    MATCH (entity)-[:SAME_AS]->(:Entity)
  }
MERGE (relation)-[:OBJECT {role: row.role, statedAs: row.entity}]->(entity)
RETURN count(*) AS written
