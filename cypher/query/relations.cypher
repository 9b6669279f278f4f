// -> relation: every relation but the award grants.
MATCH (relation:Relation&!AwardGrant)
