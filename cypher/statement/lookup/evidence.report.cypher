// -> statement: those with words in the report with the id, in one of the passages if these are told.
MATCH
  (:Report {id: $evidence.report})<-[:IN]-
  (:Section)<-[:IN]-
  (passage:Passage)<-[:EVIDENCED_BY]-
  (statement:Statement)
WHERE $evidence.passages IS NULL OR passage.ordinal IN $evidence.passages
