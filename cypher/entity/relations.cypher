// entity -> relation: the relations that it is the subject of; award grants are relations of a type of their own.
MATCH (entity)<-[:SUBJECT]-(relation:Relation&!AwardGrant)
