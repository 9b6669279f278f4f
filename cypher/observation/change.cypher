// observation -> change: the stated change of this figure, with both figures it is between.
MATCH (observation)<-[:CHANGE_OF]-(stated:Observation {status: 'ACTIVE'})
MATCH (observation)-[:BASELINE]->(baseline:Observation)
WITH
  stated {
    .text,
    .amount,
    .value,
    .comparator,
    .lower,
    .upper,
    .unit,
    .aspect,
    levelAmount: observation.amount,
    baselineAmount: baseline.amount,
    baselineId: baseline.id
  } AS change
ORDER BY stated.id
