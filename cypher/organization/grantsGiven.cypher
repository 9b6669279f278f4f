// organization -> awardGrant: the active award grants that it gave.
MATCH
  (organization)<-[:OBJECT {role: 'awarder'}]-
  (awardGrant:AwardGrant {status: 'ACTIVE'})
