// Nothing; removes the decisions that a report took before and takes no longer.
UNWIND $rows AS row
MATCH (decision:Decision)-[:STATED_IN]->(:Report {id: row.report})
WHERE NOT decision.id IN row.kept
DETACH DELETE decision
