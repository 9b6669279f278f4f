// id: the statements that speak of one of these entities at another place than that which it is the same as.
UNWIND $entities AS id
MATCH (holder:Entity {id: id})<-[end:SUBJECT|OBJECT]-(statement:Statement)
MATCH (stated:Entity {id: end.statedAs})-[:SAME_AS]->{0,9}(entity:Entity)
WHERE
  entity <> holder AND
  NOT EXISTS {
    MATCH (entity)-[:SAME_AS]->(:Entity)
  }
RETURN DISTINCT statement.id AS id
