// entity -> name: its names, official ones first, then by text.
MATCH (entity)-[:HAS_NAME]->(name:Name)
WITH name
ORDER BY
CASE name.kind
  WHEN 'OFFICIAL' THEN 0
  ELSE 1
END, name.kind, name.text
