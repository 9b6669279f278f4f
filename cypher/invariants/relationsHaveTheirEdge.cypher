// Active relations, not deprecated, whose edge is not projected, by id. A grant has one to its award only; nothing leads to itself.
UNWIND $ids AS id
MATCH
  (subject:Entity)<-[:SUBJECT]-
  (relation:Relation {id: id, status: 'ACTIVE'})-[end:OBJECT]->
  (object:Entity)
WHERE
  relation.rank <> 'DEPRECATED' AND
  end.role <> 'awarder' AND
  subject <> object AND
  NOT EXISTS {
    MATCH (subject)-[edge:$ (relation.predicate)]->(object)
    WHERE relation.id IN edge.statementIds
  }
RETURN DISTINCT relation.id AS id
ORDER BY id
