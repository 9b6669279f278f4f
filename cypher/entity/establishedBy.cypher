// entity -> founder: who set it up, by name.
MATCH (entity)<-[:ESTABLISHED]-(founder:Entity)
WITH founder
ORDER BY founder.nameEn, founder.id
