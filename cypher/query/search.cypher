// -> hit, entity, name: entities with the best of their names that fit the words; a name that is just the text comes before one with its words, that before one with words that begin so, and one with words like these last.
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
    fit,
    CASE
      WHEN name.norm = $exactly THEN 3
      WHEN all(part IN $parts WHERE ' ' + name.norm + ' ' CONTAINS part) THEN 2
      WHEN all(part IN $parts WHERE ' ' + name.norm CONTAINS rtrim(part)) THEN 1
      ELSE 0
    END AS match
  WITH
    entity,
    {name: name, match: match, score: match + fit / (1 + fit)} AS found
  ORDER BY found.score DESC, name.id
  WITH entity, collect(found)[0] AS best
  RETURN entity, best.name AS name, best.score AS score, best.match AS match
}
WITH
  {
    id: entity.id,
    score: score,
    matchedBy: ['SIMILAR', 'PREFIX', 'WORDS', 'EXACT'][match]
  } AS hit,
  entity,
  name
