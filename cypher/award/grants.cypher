// award -> awardGrant: the grants of it.
MATCH (award)<-[:OBJECT {role: 'award'}]-(awardGrant:AwardGrant)
