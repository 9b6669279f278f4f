// awardGrant, $recipient: it names the entity with this id as recipient.
EXISTS {
  MATCH (awardGrant)-[:SUBJECT]->(:Entity {id: $recipient})
}
