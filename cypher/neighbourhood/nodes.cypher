// {neighbourhood} -> node: the entities in it with their distance and how many more they are linked to, nearest first, then by id.
UNWIND neighbourhood.nodes AS found
WITH
  {
    entityId: found.entityId,
    distance: found.distance,
    leftOut:
      CASE
        WHEN
          'leftOut' IN $wanted
          THEN
            COUNT {
              MATCH (:Entity {id: found.entityId})-[edge:Linked]-(other:Entity)
              WHERE
                (neighbourhood.predicates IS NULL OR
                  type(edge) IN neighbourhood.predicates) AND
                (neighbourhood.kinds IS NULL OR
                  other.kind IN neighbourhood.kinds) AND
                NOT other IN neighbourhood.entities
              RETURN DISTINCT other
            }
      END
  } AS node
ORDER BY node.distance, node.entityId
