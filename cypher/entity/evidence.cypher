// entity -> evidence: words that speak of it, by report, passage and position.
MATCH
  (entity)-[evidence:EVIDENCED_BY {status: 'ACTIVE'}]->
  (passage:Passage)-[:IN]->
  (section:Section)
WITH evidence, passage, section
ORDER BY section.id, passage.ordinal, evidence.start
