// answer: five hops from one seek; ordered and cut on each level before the next one.
MATCH (town:Town {id: $id})
RETURN
  {
    node: {
      id: town.id,
      villages: {
        nodes:
          COLLECT {
            MATCH (town)<-[:PART_OF {kind: 'ADMINISTRATIVE'}]-(village:Village)
            WITH village
            ORDER BY village.nameEn, village.id
            LIMIT 5
            RETURN
              {
                id: village.id,
                awards: {
                  nodes:
                    COLLECT {
                      MATCH (village)<-[:SUBJECT]-(grant:AwardGrant {status: 'ACTIVE'})
                      WITH grant
                      ORDER BY grant.id
                      LIMIT 20
                      RETURN
                        {
                          id: grant.id,
                          award:
                            head(
                              COLLECT {
                                MATCH (grant)-[:OBJECT {role: 'award'}]->(award:Award)
                                RETURN {id: award.id, name: award.nameEn}
                              }
                            ),
                          evidence:
                            COLLECT {
                              MATCH (grant)-[words:EVIDENCED_BY]->(passage:Passage)
                              WITH words, passage
                              ORDER BY passage.ordinal, words.start
                              RETURN
                                {
                                  token: words.token,
                                  start: words.start,
                                  end: words.end,
                                  passage: {id: passage.id, ordinal: passage.ordinal}
                                }
                            }
                        }
                    }
                }
              }
          }
      }
    }
  } AS answer
