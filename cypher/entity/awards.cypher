// entity -> awardGrant: the award grants that name it as recipient.
MATCH (entity)<-[:SUBJECT]-(awardGrant:AwardGrant)
