// gap -> evidence: the words at which the report leaves it open, by report, passage and position.
MATCH (gap)-[evidence:EVIDENCED_BY]->(passage:Passage)-[:IN]->(section:Section)
WITH evidence, passage, section
ORDER BY section.id, passage.ordinal, evidence.start
