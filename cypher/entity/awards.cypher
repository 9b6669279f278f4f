// entity -> awardGrant: the active award grants that name it as recipient.
MATCH (entity)<-[:SUBJECT]-(awardGrant:AwardGrant {status: 'ACTIVE'})
