// -> textLoaded: whether a passage of the report has its text, or of any report that stands if none is named.
WITH
  EXISTS {
    MATCH
      (passage:Passage)-[:IN]->
      (:Section)-[:IN]->
      (report:Report {status: 'ACTIVE'})
    WHERE passage.text IS NOT NULL AND ($report IS NULL OR report.id = $report)
  } AS textLoaded
