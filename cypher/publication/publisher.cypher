// publication -> publisher: the organization that published it.
MATCH (publication)<-[:PUBLISHED]-(publisher:Organization)
WITH publisher
ORDER BY publisher.nameEn, publisher.id
