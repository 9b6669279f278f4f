// award -> awardGrant: the active grants of it.
MATCH
  (award)<-[:OBJECT {role: 'award'}]-(awardGrant:AwardGrant {status: 'ACTIVE'})
