// -> neighbourhood: the entity with this id and what is linked to it, step by step, of each entity the first of those that were not found before.
CALL () {
  MATCH (:Entity {id: $id})-[:SAME_AS]->{0,9}(centre)
  WHERE
    NOT EXISTS {
      MATCH (centre)-[:SAME_AS]->()
    }
  RETURN collect(centre) AS centres
}
CALL (centres) {
  UNWIND centres AS entity
  CALL (entity, centres) {
    MATCH (entity)-[edge:Linked]-(neighbour:Entity)
    WHERE
      ($predicates IS NULL OR type(edge) IN $predicates) AND
      ($kinds IS NULL OR neighbour.kind IN $kinds) AND
      NOT neighbour IN centres
    WITH DISTINCT neighbour
    ORDER BY neighbour.id
    LIMIT toInteger($first)
    RETURN neighbour
  }
  RETURN collect(DISTINCT neighbour) AS near
}
CALL (centres, near) {
  UNWIND
    CASE
      WHEN $depth >= 2 THEN near
      ELSE []
    END AS entity
  CALL (entity, centres, near) {
    MATCH (entity)-[edge:Linked]-(neighbour:Entity)
    WHERE
      ($predicates IS NULL OR type(edge) IN $predicates) AND
      ($kinds IS NULL OR neighbour.kind IN $kinds) AND
      NOT neighbour IN centres + near
    WITH DISTINCT neighbour
    ORDER BY neighbour.id
    LIMIT toInteger($first)
    RETURN neighbour
  }
  RETURN collect(DISTINCT neighbour) AS middle
}
CALL (centres, near, middle) {
  UNWIND
    CASE
      WHEN $depth >= 3 THEN middle
      ELSE []
    END AS entity
  CALL (entity, centres, near, middle) {
    MATCH (entity)-[edge:Linked]-(neighbour:Entity)
    WHERE
      ($predicates IS NULL OR type(edge) IN $predicates) AND
      ($kinds IS NULL OR neighbour.kind IN $kinds) AND
      NOT neighbour IN centres + near + middle
    WITH DISTINCT neighbour
    ORDER BY neighbour.id
    LIMIT toInteger($first)
    RETURN neighbour
  }
  RETURN collect(DISTINCT neighbour) AS far
}
WITH
  {
    centreId: head(centres).id,
    kinds: $kinds,
    predicates: $predicates,
    entities: centres + near + middle + far,
    nodes:
      [one IN centres | {entityId: one.id, distance: 0}] +
      [one IN near | {entityId: one.id, distance: 1}] +
      [one IN middle | {entityId: one.id, distance: 2}] +
      [one IN far | {entityId: one.id, distance: 3}]
  } AS neighbourhood
