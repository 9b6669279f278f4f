// Nothing; draws one RECEIVED edge between a recipient and an award for each outcome and year, resting on the active grants.
UNWIND $statements AS id
MATCH
  (recipient:Entity)<-[:SUBJECT]-
  (grant:AwardGrant {id: id, status: 'ACTIVE'})-[:OBJECT {role: 'award'}]->
  (award:Award)
WHERE grant.rank <> 'DEPRECATED'
WITH
  recipient,
  award,
  grant.outcome AS outcome,
  grant.year AS year,
  collect(DISTINCT id) AS ids
OPTIONAL MATCH (recipient)-[known:RECEIVED {outcome: outcome}]->(award)
WHERE coalesce(known.year = year, known.year IS NULL AND year IS NULL)
WITH
  recipient,
  award,
  outcome,
  year,
  known,
  coalesce(known.statementIds, []) AS before,
  ids
WITH
  recipient,
  award,
  outcome,
  year,
  known,
  before,
  [id IN ids WHERE NOT id IN before] AS added
WHERE added <> []
WITH
  recipient,
  award,
  outcome,
  year,
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
    (recipient)-
      [:RECEIVED {outcome: outcome, year: year, statementIds: statementIds}]->
    (award)
)
FOREACH (edge IN
CASE
  WHEN known IS NULL THEN []
  ELSE [known]
END |
  SET edge.statementIds = statementIds
)
