// -> hit, entity, name: entities with the best of their names that fit the words; one that is just the text comes first.
CALL () {
  CALL
    db.index.fulltext.queryNodes(
      'nameWords',
      $words
    )
    YIELD node AS name, score AS fit
  MATCH (name)<-[:HAS_NAME]-(entity:Entity)
  WITH
    entity,
    name,
    fit +
    CASE name.norm
      WHEN $exactly THEN 100
      ELSE 0
    END AS score
  ORDER BY score DESC, name.id
  WITH entity, collect({name: name, score: score})[0] AS best
  RETURN entity, best.name AS name, best.score AS score
}
WITH {score: score, id: entity.id} AS hit, entity, name
