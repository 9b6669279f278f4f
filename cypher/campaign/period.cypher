// campaign -> relation: the active relation that says when it takes place.
MATCH (campaign)<-[:SUBJECT|OBJECT]-(relation:Relation {status: 'ACTIVE'})
WHERE relation.period IS NOT NULL AND relation.predicate IN ['HELD', 'RUNS']
WITH relation
ORDER BY relation.predicate, relation.id
