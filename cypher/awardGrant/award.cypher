// awardGrant -> award: the award, if the report says which.
MATCH (awardGrant)-[:OBJECT {role: 'award'}]->(award:Award)
