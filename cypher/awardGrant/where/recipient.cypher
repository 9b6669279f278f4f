// awardGrant, found: it names the entity with this id as recipient.
EXISTS {
  MATCH (awardGrant)-[:SUBJECT]->(recipient)
  WHERE recipient IN found
}
