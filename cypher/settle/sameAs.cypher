// id: the entities that are the same as another one than before, or no longer, and those others. Of several decisions that of the latest report counts; what no report describes is nobody's other name.
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[known:SAME_AS]->(former:Entity)
WITH
  entity,
  known,
  former,
  head(
    COLLECT {
      MATCH
        (decision:Decision {entity: entity.id, decision: 'SAME_AS'})-
          [:STATED_IN]->
        (report:Report {status: 'ACTIVE'})
      MATCH (canonical:Entity {id: decision.other})
      WHERE
        EXISTS {
          MATCH (canonical)<-[:DESCRIBES]-(:Report {status: 'ACTIVE'})
        }
      RETURN [canonical, decision]
      ORDER
      BY
      report.published
      DESC,
      report.id,
      decision.id
      LIMIT
      1
    }
  ) AS found
WITH entity, known, former, found[0] AS canonical, found[1] AS decision
WHERE NOT coalesce(former = canonical, former IS NULL AND canonical IS NULL)
DELETE known
FOREACH (_ IN
CASE
  WHEN canonical IS NULL THEN []
  ELSE [1]
END |
  CREATE (entity)-[:SAME_AS {decision: decision.id}]->(canonical)
)
WITH [one IN [entity, former, canonical] WHERE one IS NOT NULL | one.id] AS ids
UNWIND ids AS id
RETURN DISTINCT id
