// Nothing; takes statements from the edges that rest on them: those that stand no longer, or all of them. An edge that rests on none is gone.
UNWIND $statements AS id
MATCH
  (subject:Entity)<-[:SUBJECT]-
  (relation:Relation {id: id})-[:OBJECT]->
  (object:Entity)
WHERE $all OR relation.status <> 'ACTIVE' OR relation.rank = 'DEPRECATED'
MATCH (subject)-[edge:$ (relation.predicate)]->(object)
WHERE id IN edge.statementIds
WITH edge, collect(DISTINCT id) AS gone
SET edge.statementIds = [id IN edge.statementIds WHERE NOT id IN gone]
WITH edge
WHERE edge.statementIds = []
DELETE edge
