// -> observation: those whose metric, or a name of whose subject, contains the text.
CALL () {
  MATCH (metric:Metric)<-[:OF]-(observation:Observation)
  WHERE
    toLower(metric.nameEn) CONTAINS toLower($text.printed) OR
    toLower(metric.nameZh) CONTAINS toLower($text.printed) OR
    toLower(metric.description) CONTAINS toLower($text.printed)
  RETURN observation
    UNION
  MATCH (name:Name)<-[:HAS_NAME]-(:Entity)<-[:SUBJECT]-(observation:Observation)
  WHERE name.norm CONTAINS $text.folded
  RETURN observation
}
