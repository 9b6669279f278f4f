// Active relations whose edge is not projected, by id. A grant without an award has none.
MATCH
  (subject:Entity)<-[:SUBJECT]-
  (relation:Relation {status: 'ACTIVE'})-[end:OBJECT]->
  (object:Entity)
WHERE
  end.role IN ['whole', 'award'] AND
  NOT EXISTS {
    MATCH (subject)-[edge:PART_OF|RECEIVED]->(object)
    WHERE relation.id IN edge.statementIds
  }
RETURN DISTINCT relation.id AS id
ORDER BY id
