// entity, $nameStartsWith: one of its names starts with the text, whatever the case, with tone marks or without.
EXISTS {
  MATCH (entity)-[:HAS_NAME]->(name:Name)
  WHERE
    name.norm STARTS WITH toLower($nameStartsWith) OR
    toLower(name.text) STARTS WITH toLower($nameStartsWith)
}
