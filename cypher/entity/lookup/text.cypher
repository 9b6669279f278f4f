// -> entity: those with a name that contains the text.
MATCH (name:Name)<-[:HAS_NAME]-(entity:Entity)
WHERE name.norm CONTAINS $textFolded
