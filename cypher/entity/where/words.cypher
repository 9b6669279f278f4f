// entity, $words: each of the words stands in one of its names or in its description, whatever the case, with tone marks or without.
all(
  word IN split(trim(toLower($words)), ' ')
  WHERE
    toLower(coalesce(entity.description, '')) CONTAINS word OR
    EXISTS {
      MATCH (entity)-[:HAS_NAME]->(name:Name)
      WHERE name.norm CONTAINS word OR toLower(name.text) CONTAINS word
    }
)
