// Nothing; an entity has the names that a report which stands gives it, or one that is the same. A name that no report gives at all is gone.
UNWIND $names AS id
MATCH (name:Name {id: id})
MATCH (stated:Entity {id: name.entity})-[:SAME_AS]->{0,9}(entity:Entity)
WHERE
  NOT EXISTS {
    MATCH (entity)-[:SAME_AS]->(:Entity)
  }
OPTIONAL MATCH (name)<-[has:HAS_NAME]-(holder:Entity)
WITH
  name,
  entity,
  has,
  name.status = 'ACTIVE' AS isGiven,
  coalesce(holder = entity, false) AS isHeld
FOREACH (_ IN
CASE
  WHEN isHeld AND isGiven THEN []
  ELSE [1]
END |
  DELETE has
)
FOREACH (_ IN
CASE
  WHEN isGiven AND NOT isHeld THEN [1]
  ELSE []
END |
  CREATE (entity)-[:HAS_NAME]->(name)
)
WITH name
WHERE
  NOT EXISTS {
    MATCH (name)<-[:DESCRIBES]-(:Report)
  }
DETACH DELETE name
