// campaign -> leader: who runs it, by name.
MATCH (campaign)<-[:RUNS]-(leader:Entity)
WITH leader
ORDER BY leader.nameEn, leader.id
