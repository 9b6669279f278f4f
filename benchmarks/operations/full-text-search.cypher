// answer: names by the words, beginnings and near spellings, best first; a thing counts by the best of its names.
CALL
  db.index.fulltext.queryNodes(
    'nameSearch',
    $named
  )
  YIELD node AS name, score
MATCH (name)<-[:HAS_NAME]-(entity:Entity {status: 'ACTIVE'})
WITH entity, max(score) AS score
ORDER BY score DESC, entity.id
LIMIT 10
WITH collect({node: {id: entity.id, name: entity.nameEn}}) AS edges
RETURN {search: {edges: edges}} AS answer
