// person -> relation: the active relations that say what the person does.
MATCH
  (person)<-[:SUBJECT]-
  (relation:Relation {status: 'ACTIVE', predicate: 'HOLDS_ROLE'})
WITH relation
ORDER BY relation.id
