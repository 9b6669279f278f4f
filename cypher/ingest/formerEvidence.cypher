// Nothing; takes back the evidence that a report gave an entity or a gap before and gives no longer.
UNWIND $rows AS row
MATCH
  (:Entity|Gap {id: row.source})-[evidence:EVIDENCED_BY]->
  (passage:Passage)-[:IN]->
  (:Section)-[:IN]->
  (:Report {id: row.report})
WHERE NOT [passage.id, evidence.start, evidence.end] IN row.kept
DELETE evidence
