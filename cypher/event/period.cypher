// event -> relation: the active relation that says when it was.
MATCH
  (event)<-[:SUBJECT]-(relation:Relation {status: 'ACTIVE', predicate: 'HELD'})
WHERE relation.period IS NOT NULL
WITH relation
ORDER BY relation.id
