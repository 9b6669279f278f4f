// -> hit, entity, name: entities with the best of their names that fit the words; a name that is just the text comes before one with its words, that before one with words that begin so, and one with words like these before those whose description alone has them, with their main name.
CALL () {
  CALL () {
    CALL
      db.index.fulltext.queryNodes(
        'nameSearch',
        $named
      )
      YIELD node AS name, score AS fit
    MATCH (name)<-[:HAS_NAME]-(entity:Entity {status: 'ACTIVE'})
    WITH
      entity,
      name,
      fit,
      ' ' + name.norm + ' ' AS words,
      ' ' + name.norm + ' ' + name.tails AS beginnings
    RETURN
      entity,
      {
        name: name,
        fit: fit,
        match:
          CASE
            WHEN replace(name.norm, ' ', '') = $joined THEN 4
            WHEN all(part IN $parts WHERE words CONTAINS part) THEN 3
            WHEN
              all(part IN $parts WHERE beginnings CONTAINS rtrim(part))
              THEN 2
            WHEN beginnings CONTAINS ' ' + $joined THEN 2
            ELSE 1
          END
      } AS found
      UNION ALL
    CALL
      db.index.fulltext.queryNodes(
        'entitySearch',
        $described
      )
      YIELD node AS entity, score AS fit
    WITH entity, fit
    WHERE entity.status = 'ACTIVE'
    RETURN entity, {name: null, fit: fit, match: 0} AS found
  }
  WITH entity, found, found.match + found.fit / (1 + found.fit) AS score
  ORDER BY score DESC, found.name.id
  WITH entity, collect([found, score])[0] AS best
  WITH entity, best[0] AS found, best[1] AS score
  RETURN
    entity,
    score,
    found.match AS match,
    CASE found.match
      WHEN
        0
        THEN
          head(
            COLLECT {
              MATCH (entity)-[:HAS_NAME]->(name:Name {text: entity.nameEn})
              RETURN name
              ORDER
              BY
              name.id
            }
          )
      ELSE found.name
    END AS name
}
WITH
  {
    id: entity.id,
    score: score,
    matchedBy: ['DESCRIPTION', 'SIMILAR', 'PREFIX', 'WORDS', 'EXACT'][match],
    sought: $text,
    nameText:
      CASE
        WHEN 'nameText' IN $wanted THEN name.text
      END,
    description:
      CASE
        WHEN 'description' IN $wanted THEN entity.description
      END
  } AS hit,
  entity,
  name
