// entity, $text: one of its names contains the text, which comes without case, tone marks and punctuation.
EXISTS {
  MATCH (entity)-[:HAS_NAME]->(name:Name)
  WHERE name.norm CONTAINS $text
}
