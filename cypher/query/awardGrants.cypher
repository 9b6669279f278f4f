// -> awardGrant: every award grant, also those whose award the report leaves out.
MATCH (awardGrant:AwardGrant)
