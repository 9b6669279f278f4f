// -> awardGrant: those that name the entity with the id as recipient.
MATCH
  (:Entity {id: $recipient})-[:SAME_AS]->{0,9}
  (:Entity)<-[:SUBJECT]-
  (awardGrant:AwardGrant)
