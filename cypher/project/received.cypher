// Nothing; draws one RECEIVED edge between a recipient and an award for each outcome and year, resting on the active grants.
MATCH
  (recipient:Entity)<-[:SUBJECT]-
  (grant:AwardGrant {status: 'ACTIVE'})-[:OBJECT {role: 'award'}]->
  (award:Award)
WHERE grant.rank <> 'DEPRECATED'
WITH recipient, award, grant
ORDER BY grant.id
WITH
  recipient,
  award,
  grant.outcome AS outcome,
  grant.year AS year,
  collect(grant.id) AS statementIds
OPTIONAL MATCH (recipient)-[known:RECEIVED {outcome: outcome}]->(award)
WHERE coalesce(known.year = year, known.year IS NULL AND year IS NULL)
WITH recipient, award, outcome, year, statementIds, known
WHERE NOT coalesce(known.statementIds = statementIds, false)
DELETE known
CREATE
  (recipient)-
    [:RECEIVED {outcome: outcome, year: year, statementIds: statementIds}]->
  (award)
