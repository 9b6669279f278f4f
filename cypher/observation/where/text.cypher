// observation, $text: its metric or a name of its subject contains the text, which comes as it was printed and folded.
EXISTS {
  MATCH (observation)-[:OF]->(metric:Metric)
  WHERE
    toLower(metric.nameEn) CONTAINS toLower($text.printed) OR
    toLower(metric.nameZh) CONTAINS toLower($text.printed) OR
    toLower(metric.description) CONTAINS toLower($text.printed)
} OR
EXISTS {
  MATCH (observation)-[:SUBJECT]->(:Entity)-[:HAS_NAME]->(name:Name)
  WHERE name.norm CONTAINS $text.folded
}
