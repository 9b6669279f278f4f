// organization -> founder: who set it up, by name.
MATCH (organization)<-[:ESTABLISHED]-(founder:Entity)
WITH founder
ORDER BY founder.nameEn, founder.id
