// -> relation: those that lead to the entity with the id.
MATCH
  (:Entity {id: $object})-[:SAME_AS]->{0,9}
  (:Entity)<-[:OBJECT]-
  (relation:Relation)
