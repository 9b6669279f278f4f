// publication -> publisher: the organization that published it; of several, the one of the preferred reading, then by name.
MATCH (publication)<-[published:PUBLISHED]-(publisher:Organization)
WITH
  publisher,
  EXISTS {
    MATCH (statement:Statement {rank: 'PREFERRED', status: 'ACTIVE'})
    WHERE statement.id IN published.statementIds
  } AS isPreferred
ORDER BY isPreferred DESC, publisher.nameEn, publisher.id
