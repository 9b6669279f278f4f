// entity, $text: one of its names contains the text, whatever the case, with tone marks or without.
EXISTS {
  MATCH (entity)-[:HAS_NAME]->(name:Name)
  WHERE
    name.norm CONTAINS toLower($text) OR
    toLower(name.text) CONTAINS toLower($text)
}
