// -> awardGrant: those by the entity with the id.
MATCH
  (:Entity {id: $awarder})-[:SAME_AS]->{0,9}
  (:Entity)<-[:OBJECT {role: 'awarder'}]-
  (awardGrant:AwardGrant)
