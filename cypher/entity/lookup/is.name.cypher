// -> entity: those with the name.
MATCH (name:Name {norm: $isFolded.name})<-[:HAS_NAME]-(entity:Entity)
