// -> statement: those about the entity with the id.
MATCH
  (:Entity {id: $subject})-[:SAME_AS]->{0,9}
  (:Entity)<-[:SUBJECT]-
  (statement:Statement)
