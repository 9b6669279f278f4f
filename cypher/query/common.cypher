// -> shared: what all of these entities are linked to, by id; looked for from the one with the fewest edges.
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[:SAME_AS]->{0,9}(entity)
  WHERE
    NOT EXISTS {
      MATCH (entity)-[:SAME_AS]->()
    }
  WITH DISTINCT entity, COUNT { (entity)-[:Linked]-() } AS edges
  ORDER BY edges, entity.id
  RETURN collect(entity) AS entities
}
WITH entities
WHERE all(id IN $ids WHERE EXISTS { (:Entity {id: id}) })
UNWIND entities[.. 1] AS rarest
MATCH (rarest)-[edge:Linked]-(entity:Entity)
WHERE
  ($predicates IS NULL OR type(edge) IN $predicates) AND
  ($kinds IS NULL OR entity.kind IN $kinds)
WITH DISTINCT entities, entity
WHERE
  all(
    one IN entities
    WHERE
      EXISTS {
        MATCH (one)-[edge:Linked]-(entity)
        WHERE $predicates IS NULL OR type(edge) IN $predicates
      }
  )
WITH
  {
    entityId: entity.id,
    entity: entity,
    sharedBy: entities,
    predicates: $predicates
  } AS shared
ORDER BY shared.entityId
LIMIT toInteger($first)
