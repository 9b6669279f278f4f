// observation, $text, $textFolded: its metric or a name of its subject contains the text.
EXISTS {
  MATCH (observation)-[:OF]->(metric:Metric)
  WHERE
    toLower(metric.nameEn) CONTAINS toLower($text) OR
    toLower(metric.nameZh) CONTAINS toLower($text) OR
    toLower(metric.description) CONTAINS toLower($text)
} OR
EXISTS {
  MATCH (observation)-[:SUBJECT]->(:Entity)-[:HAS_NAME]->(name:Name)
  WHERE name.norm CONTAINS $textFolded
}
