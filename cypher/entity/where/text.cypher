// entity, $textFolded: one of its names contains the text, whatever the case, the tone marks and the punctuation.
EXISTS {
  MATCH (entity)-[:HAS_NAME]->(name:Name)
  WHERE name.norm CONTAINS $textFolded
}
