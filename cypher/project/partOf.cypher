// Nothing; draws one PART_OF edge between two places for each kind, resting on the active relations that say so.
MATCH
  (part:Place)<-[:SUBJECT]-
  (relation:Relation {predicate: 'PART_OF', status: 'ACTIVE'})-
    [:OBJECT {role: 'whole'}]->
  (whole:Place)
WITH part, whole, relation
ORDER BY relation.id
WITH part, whole, relation.role AS kind, collect(relation.id) AS statementIds
MERGE (part)-[edge:PART_OF {kind: kind}]->(whole)
WITH edge, statementIds
WHERE NOT coalesce(edge.statementIds = statementIds, false)
SET edge.statementIds = statementIds
