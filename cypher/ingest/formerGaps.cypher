// Nothing; removes the gaps that a report left before and leaves no longer.
UNWIND $rows AS row
MATCH (gap:Gap)-[:STATED_IN]->(:Report {id: row.report})
WHERE NOT gap.id IN row.gaps
DETACH DELETE gap
