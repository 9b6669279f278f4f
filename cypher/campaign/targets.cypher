// campaign -> relation: the active relations that say what it is aimed at.
MATCH
  (campaign)<-[:SUBJECT]-
  (relation:Relation {status: 'ACTIVE', predicate: 'TARGETS'})
WITH relation
ORDER BY relation.id
