// Nothing; draws one edge between two entities for each predicate and role, resting on the active relations that say so; not on those that another reading took the place of.
UNWIND $statements AS id
MATCH
  (subject:Entity)<-[:SUBJECT]-
  (relation:Relation&!AwardGrant {id: id, status: 'ACTIVE'})-[:OBJECT]->
  (object:Entity)
WHERE relation.rank <> 'DEPRECATED' AND subject <> object
WITH
  subject,
  object,
  relation.predicate AS predicate,
  relation.role AS kind,
  collect(DISTINCT id) AS ids
// Types are listed, since without them everything between both is gone through while it is being written.
OPTIONAL MATCH
  (subject)-
    [known:ASSESSED
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
WHERE
  type(known) = predicate AND
  coalesce(known.kind = kind, known.kind IS NULL AND kind IS NULL)
WITH
  subject,
  object,
  predicate,
  kind,
  known,
  coalesce(known.statementIds, []) AS before,
  ids
WITH
  subject,
  object,
  predicate,
  kind,
  known,
  before,
  [id IN ids WHERE NOT id IN before] AS added
WHERE added <> []
WITH
  subject,
  object,
  predicate,
  kind,
  known,
  COLLECT {
    UNWIND before + added AS id
    RETURN id
    ORDER
    BY
    id
  } AS statementIds
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
