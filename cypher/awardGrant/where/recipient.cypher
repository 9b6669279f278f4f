// awardGrant, $recipient: it names the entity with this id as recipient.
EXISTS {
  MATCH
    (awardGrant)-[:SUBJECT]->
    (:Entity)<-[:SAME_AS]-{0,9}
    (:Entity {id: $recipient})
}
