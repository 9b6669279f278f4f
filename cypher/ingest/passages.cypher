// How many passages there are among the rows, after writing those that are new or differ.
UNWIND $rows AS row
MATCH (section:Section {id: row.section})
MERGE (passage:Passage {id: row.id})
WITH row, section, passage
OPTIONAL MATCH (passage)-[left:IN]->(other:Section)
WHERE other <> section
DELETE left
MERGE (passage)-[:IN]->(section)
FOREACH (text IN
CASE
  WHEN row.text <> coalesce(passage.text, '') THEN [row.text]
  ELSE []
END |
  SET passage.text = text
)
WITH
  passage,
  row,
  any(
    key IN keys(row.properties)
    WHERE
      NOT coalesce(
        passage[key] = row.properties[key],
        passage[key] IS NULL AND row.properties[key] IS NULL
      )
  ) AS differs
FOREACH (_ IN
CASE
  WHEN differs THEN [1]
  ELSE []
END |
  SET passage += row.properties
)
RETURN count(*) AS written
