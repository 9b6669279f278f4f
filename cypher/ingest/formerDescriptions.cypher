// Nothing; takes back what a report said of things that it describes no longer.
UNWIND $rows AS row
MATCH (:Report {id: row.report})-[description:DESCRIBES]->(item)
WHERE NOT item.id IN row.kept
DELETE description
