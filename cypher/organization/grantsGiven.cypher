// organization -> awardGrant: the award grants that it gave.
MATCH (organization)<-[:OBJECT {role: 'awarder'}]-(awardGrant:AwardGrant)
