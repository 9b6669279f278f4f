// Nothing; draws one edge between two entities for each predicate and role, resting on the active relations that say so; not on those that another reading took the place of.
MATCH
  (subject:Entity)<-[:SUBJECT]-
  (relation:Relation&!AwardGrant {status: 'ACTIVE'})-[:OBJECT]->
  (object:Entity)
WHERE relation.rank <> 'DEPRECATED'
WITH subject, object, relation
ORDER BY relation.id
WITH
  subject,
  object,
  relation.predicate AS predicate,
  relation.role AS kind,
  collect(DISTINCT relation.id) AS statementIds
OPTIONAL MATCH (subject)-[known]->(object)
WHERE
  type(known) = predicate AND
  coalesce(known.kind = kind, known.kind IS NULL AND kind IS NULL)
WITH subject, object, predicate, kind, statementIds, known
WHERE NOT coalesce(known.statementIds = statementIds, false)
FOREACH (_ IN
CASE
  WHEN known IS NULL THEN [1]
  ELSE []
END |
  CREATE
    (subject)-[:$ (predicate) {kind: kind, statementIds: statementIds}]->
    (object)
)
FOREACH (edge IN
CASE
  WHEN known IS NULL THEN []
  ELSE [known]
END |
  SET edge.statementIds = statementIds
)
