// entity, $nameStartsWith: one of its names starts with the text, which comes without case, tone marks and punctuation.
EXISTS {
  MATCH (entity)-[:HAS_NAME]->(name:Name)
  WHERE name.norm STARTS WITH $nameStartsWith
}
