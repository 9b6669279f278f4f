// How many gaps there are among the rows, after writing those that are new or differ.
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MERGE (gap:Gap {id: row.id})
MERGE (gap)-[:STATED_IN]->(report)
FOREACH (note IN
CASE
  WHEN row.properties.note <> coalesce(gap.note, '') THEN [row.properties.note]
  ELSE []
END |
  SET gap.note = note
)
WITH gap, row
OPTIONAL MATCH (gap)-[left:ABOUT]->(:Entity)
WHERE NOT left.statedAs IN row.about
DELETE left
RETURN count(DISTINCT gap) AS written
