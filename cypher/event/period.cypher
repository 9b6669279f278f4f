// event -> relation: the active relation that says when it was.
MATCH
  (event)<-[:SUBJECT]-(relation:Relation {status: 'ACTIVE', predicate: 'HELD'})
WITH relation
ORDER BY relation.id
