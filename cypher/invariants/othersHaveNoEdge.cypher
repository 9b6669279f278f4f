// Relations that do not stand, or that another reading took the place of, and an edge rests on them still, by id.
UNWIND $ids AS id
MATCH
  (subject:Entity)<-[:SUBJECT]-
  (relation:Relation {id: id})-[:OBJECT]->
  (object:Entity)
WHERE
  (relation.status <> 'ACTIVE' OR relation.rank = 'DEPRECATED') AND
  EXISTS {
    MATCH (subject)-[edge:$ (relation.predicate)]->(object)
    WHERE relation.id IN edge.statementIds
  }
RETURN DISTINCT relation.id AS id
ORDER BY id
