// answer: one seek of the unique id, one hop; nothing else is read.
MATCH (village:Village {id: $id})
RETURN
  {
    node: {
      id: village.id,
      name: village.nameEn,
      chinese: village.nameZh,
      town:
        head(
          COLLECT {
            MATCH (village)-[:PART_OF {kind: 'ADMINISTRATIVE'}]->(town:Town)
            RETURN {id: town.id, name: town.nameEn}
          }
        )
    }
  } AS answer
