// awardGrant, $awarder: it is a grant by the entity with this id.
EXISTS {
  MATCH
    (awardGrant)-[:OBJECT {role: 'awarder'}]->
    (:Entity)<-[:SAME_AS]-{0,9}
    (:Entity {id: $awarder})
}
