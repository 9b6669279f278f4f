// {asked} -> resolution: the five entities that may be meant, best first; other words are looked for only where no name is the same.
CALL (asked) {
  CALL (asked) {
    UNWIND asked.forms AS form
    MATCH
      (name:Name {norm: toString(form)})<-[:HAS_NAME]-
      (entity:Entity {status: 'ACTIVE'})
    WHERE $kinds IS NULL OR entity.kind IN $kinds
    WITH
      entity,
      name,
      CASE
        WHEN name.text = asked.text THEN ['EXACT', 1.0]
        WHEN name.norm = asked.norm THEN ['EXACT_IGNORING_CASE_AND_TONES', 0.95]
        ELSE ['WITHOUT_KIND_WORD', 0.9]
      END AS fit
    RETURN
      collect(
        {entityId: entity.id, nameId: name.id, reason: fit[0], score: fit[1]}
      ) AS same
  }
  CALL (asked, same) {
    UNWIND
      CASE
        WHEN size(same) = 0 THEN asked.queries
        ELSE []
      END AS words
    CALL
      db.index.fulltext.queryNodes(
        'nameSearch',
        words,
        {limit: 100}
      )
      YIELD node AS name
    MATCH (name)<-[:HAS_NAME]-(entity:Entity {status: 'ACTIVE'})
    WHERE $kinds IS NULL OR entity.kind IN $kinds
    WITH
      entity,
      name,
      [at IN range(0, size(name.norm) - 2) | substring(name.norm, at, 2)] AS pairs
    WITH
      entity,
      name,
      replace(name.norm, ' ', '') = asked.joined AS isJoined,
      all(part IN asked.parts WHERE ' ' + name.norm + ' ' CONTAINS part) AS hasAll,
      toFloat(size(asked.norm)) / size(name.norm) AS share,
      2.0 *
      size([pair IN asked.pairs WHERE pair IN pairs]) /
      (size(asked.pairs) + size(pairs)) AS likeness
    RETURN
      collect(
        {
          entityId: entity.id,
          nameId: name.id,
          reason:
            CASE
              WHEN isJoined THEN 'EXACT_IGNORING_CASE_AND_TONES'
              WHEN hasAll THEN 'ALL_WORDS'
              ELSE 'SIMILAR'
            END,
          score:
            CASE
              WHEN isJoined THEN 0.95
              WHEN hasAll AND share < 1 THEN 0.5 + 0.35 * share
              WHEN hasAll THEN 0.85
              WHEN likeness < 1 THEN 0.5 * likeness
              ELSE 0.5
            END
        }
      ) AS other
  }
  UNWIND same + other AS resolution
  WITH resolution
  ORDER BY resolution.score DESC, resolution.nameId
  WITH resolution.entityId AS entityId, collect(resolution)[0] AS best
  RETURN best
}
WITH best AS resolution
ORDER BY resolution.score DESC, resolution.entityId
LIMIT 5
