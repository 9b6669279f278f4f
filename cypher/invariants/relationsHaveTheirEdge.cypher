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
    // Types are listed, since without them everything between both is gone through while it is being written.
    MATCH
      (subject)-
        [edge:ASSESSED
          |CONTRIBUTED_TO
          |ESTABLISHED
          |FIRST_IN
          |HELD
          |HOLDS_ROLE
          |IMPLEMENTS
          |LOCATED_IN
          |PARTICIPATES_IN
          |PART_OF
          |PUBLISHED
          |RECEIVED
          |RUNS
          |TARGETS]->
      (object)
    WHERE type(edge) = relation.predicate AND relation.id IN edge.statementIds
  }
RETURN DISTINCT relation.id AS id
ORDER BY id
