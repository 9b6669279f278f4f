// -> entity: those with the name.
MATCH (:Name {norm: toString($isFolded.name)})<-[:HAS_NAME]-(entity:Entity)
