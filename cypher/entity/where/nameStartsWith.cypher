// entity, $nameStartsWithFolded: one of its names starts with the text, whatever the case, the tone marks and the punctuation.
EXISTS {
  MATCH (entity)-[:HAS_NAME]->(name:Name)
  WHERE name.norm STARTS WITH $nameStartsWithFolded
}
