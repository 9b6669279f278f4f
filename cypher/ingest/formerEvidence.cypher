// Nothing; takes back the evidence that a report gave an entity or a gap before and gives no longer.
UNWIND $rows AS row
MATCH (stated:Entity|Gap {id: row.source})
MATCH (stated)-[:SAME_AS]->{0,9}(source:Entity|Gap)
MATCH
  (source)-[evidence:EVIDENCED_BY {statedAs: row.source}]->
  (passage:Passage)-[:IN]->
  (:Section)-[:IN]->
  (:Report {id: row.report})
WHERE NOT [passage.id, evidence.start, evidence.end] IN row.kept
DELETE evidence
