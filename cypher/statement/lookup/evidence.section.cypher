// -> statement: those with words in the section with the id.
MATCH
  (:Section {id: $evidence.section})<-[:IN]-
  (:Passage)<-[:EVIDENCED_BY]-
  (statement:Statement)
