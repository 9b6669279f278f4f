// answer: whether a village has the award is looked for from the village, which has few grants, not from the award, which may have many.
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
              villages: {
                nodes:
                  COLLECT {
                    MATCH (town)<-[:PART_OF {kind: 'ADMINISTRATIVE'}]-(village:Village)
                    WHERE
                      EXISTS {
                        MATCH
                          (village)<-[:SUBJECT]-
                          (:AwardGrant {status: 'ACTIVE'})-[:OBJECT {role: 'award'}]->
                          (:Award {id: $award})
                      }
                    WITH village
                    ORDER BY village.nameEn, village.id
                    LIMIT 5
                    RETURN {id: village.id, name: village.nameEn}
                  }
              }
            }
        }
    }
  } AS answer
