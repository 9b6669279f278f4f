// awardGrant -> awarder: who gave it, if the report says.
MATCH (awardGrant)-[:OBJECT {role: 'awarder'}]->(awarder:Entity)
