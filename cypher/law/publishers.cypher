// law -> publisher: who issued it, by name.
MATCH (law)<-[:PUBLISHED]-(publisher:Entity)
WITH publisher
ORDER BY publisher.nameEn, publisher.id
