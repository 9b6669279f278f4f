// program -> founder: who set it up, by name.
MATCH (program)<-[:ESTABLISHED]-(founder:Entity)
WITH founder
ORDER BY founder.nameEn, founder.id
