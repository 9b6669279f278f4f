// statement, $subject: it is about the entity with this id.
EXISTS {
  MATCH
    (statement)-[:SUBJECT]->
    (:Entity)<-[:SAME_AS]-{0,9}
    (:Entity {id: $subject})
}
