// Nothing; what was said of an entity leads to that which it is the same as, or back.
UNWIND $entities AS id
MATCH (holder:Entity {id: id})
CALL (holder) {
  MATCH (holder)<-[end:SUBJECT|OBJECT|ABOUT]-(source)
  MATCH (stated:Entity {id: end.statedAs})-[:SAME_AS]->{0,9}(entity:Entity)
  WHERE
    entity <> holder AND
    NOT EXISTS {
      MATCH (entity)-[:SAME_AS]->(:Entity)
    }
  CREATE (source)-[moved:$ (type(end))]->(entity)
  SET moved = properties(end)
  DELETE end
}
CALL (holder) {
  MATCH (holder)-[words:EVIDENCED_BY]->(passage:Passage)
  MATCH (stated:Entity {id: words.statedAs})-[:SAME_AS]->{0,9}(entity:Entity)
  WHERE
    entity <> holder AND
    NOT EXISTS {
      MATCH (entity)-[:SAME_AS]->(:Entity)
    }
  CREATE (entity)-[moved:EVIDENCED_BY]->(passage)
  SET moved = properties(words)
  DELETE words
}
