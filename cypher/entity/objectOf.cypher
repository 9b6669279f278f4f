// entity -> relation: the relations that lead to it; award grants are relations of a type of their own.
MATCH (entity)<-[:OBJECT]-(relation:Relation&!AwardGrant)
