// statement -> evidence: the words it rests on, by report, passage and position; a retracted one keeps them.
MATCH
  (statement)-[evidence:EVIDENCED_BY]->
  (passage:Passage)-[:IN]->
  (section:Section)
WITH evidence, passage, section
ORDER BY section.id, passage.ordinal, evidence.start
