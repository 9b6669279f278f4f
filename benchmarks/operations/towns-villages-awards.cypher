// answer: each level is ordered and cut before the next one is looked at, so that no more is read than is shown.
RETURN
  {
    towns: {
      nodes:
        COLLECT {
          MATCH (:District {id: $district})<-[:PART_OF {kind: 'ADMINISTRATIVE'}]-(town:Town)
          WITH town
          ORDER BY town.nameEn, town.id
          LIMIT 20
          RETURN
            {
              id: town.id,
              name: town.nameEn,
              villages: {
                nodes:
                  COLLECT {
                    MATCH (town)<-[:PART_OF {kind: 'ADMINISTRATIVE'}]-(village:Village)
                    WITH village
                    ORDER BY village.nameEn, village.id
                    LIMIT 10
                    RETURN
                      {
                        id: village.id,
                        name: village.nameEn,
                        awards: {
                          nodes:
                            COLLECT {
                              MATCH (village)<-[:SUBJECT]-(grant:AwardGrant {status: 'ACTIVE'})
                              WITH grant
                              ORDER BY grant.id
                              LIMIT 20
                              RETURN
                                {
                                  outcome: grant.outcome,
                                  year: grant.year,
                                  award:
                                    head(
                                      COLLECT {
                                        MATCH (grant)-[:OBJECT {role: 'award'}]->(award:Award)
                                        RETURN {id: award.id, name: award.nameEn}
                                      }
                                    )
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
