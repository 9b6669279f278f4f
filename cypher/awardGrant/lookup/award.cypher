// -> awardGrant: those of the award with the id.
MATCH
  (:Award {id: $award})-[:SAME_AS]->{0,9}
  (:Award)<-[:OBJECT {role: 'award'}]-
  (awardGrant:AwardGrant)
