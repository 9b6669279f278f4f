// -> entity: those with a name that starts with the text.
MATCH (name:Name)<-[:HAS_NAME]-(entity:Entity)
WHERE name.norm STARTS WITH $nameStartsWithFolded
