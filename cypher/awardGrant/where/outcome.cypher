// awardGrant, $outcome: it has this outcome.
awardGrant.outcome = $outcome
