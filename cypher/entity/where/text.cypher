// entity, $text: one of its names contains the text, whatever the case.
EXISTS {
  MATCH (entity)-[:HAS_NAME]->(name:Name)
  WHERE name.norm CONTAINS toLower($text)
}
