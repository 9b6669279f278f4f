// awardGrant, $awarder: it is a grant by the entity with this id.
EXISTS {
  MATCH (awardGrant)-[:OBJECT {role: 'awarder'}]->(:Entity {id: $awarder})
}
