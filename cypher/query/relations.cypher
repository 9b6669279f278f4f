// -> relation: every active relation but the award grants.
MATCH (relation:Relation&!AwardGrant {status: 'ACTIVE'})
