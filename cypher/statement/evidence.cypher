// statement -> evidence: the words it rests on, by report, passage and position.
MATCH
  (statement)-[evidence:EVIDENCED_BY {status: 'ACTIVE'}]->
  (passage:Passage)-[:IN]->
  (section:Section)
WITH evidence, passage, section
ORDER BY section.id, passage.ordinal, evidence.start
