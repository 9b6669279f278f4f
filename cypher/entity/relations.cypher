// entity -> relation: the active relations that it is the subject of.
MATCH (entity)<-[:SUBJECT]-(relation:Relation {status: 'ACTIVE'})
