// -> observation: those whose metric, or a name of whose subject, contains the text.
CALL () {
  MATCH (metric:Metric)<-[:OF]-(observation:Observation)
  WHERE
    toLower(metric.nameEn) CONTAINS toLower($text) OR
    toLower(metric.nameZh) CONTAINS toLower($text) OR
    toLower(metric.description) CONTAINS toLower($text)
  RETURN observation
    UNION
  MATCH (name:Name)<-[:HAS_NAME]-(:Entity)<-[:SUBJECT]-(observation:Observation)
  WHERE name.norm CONTAINS $textFolded
  RETURN observation
}
