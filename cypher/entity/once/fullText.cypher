// -> found: the ids of the entities that have a name with the words, or are described with them.
CALL () {
  CALL db.index.fulltext.queryNodes('nameSearch', $named) YIELD node AS name
  MATCH (name)<-[:HAS_NAME]-(entity:Entity)
  RETURN entity.id AS found
    UNION
  CALL
    db.index.fulltext.queryNodes(
      'entitySearch',
      $described
    )
    YIELD node AS entity
  RETURN entity.id AS found
}
