// How many things that gaps are about there are among the rows, after writing those that are new.
UNWIND $rows AS row
MATCH (gap:Gap {id: row.gap})
MATCH (stated:Entity {id: row.entity})
MATCH (stated)-[:SAME_AS]->{0,9}(entity:Entity)
WHERE
  NOT EXISTS {
    MATCH (entity)-[:SAME_AS]->(:Entity)
  }
MERGE (gap)-[:ABOUT {statedAs: row.entity}]->(entity)
RETURN count(*) AS written
