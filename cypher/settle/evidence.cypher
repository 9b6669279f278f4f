// Nothing; words stand as what rests on them does: a statement's as the statement, those of an entity or a gap as the report.
UNWIND $reports AS id
MATCH
  (report:Report {id: id})<-[:IN]-
  (:Section)<-[:IN]-
  (:Passage)<-[words:EVIDENCED_BY]-
  (source:Entity|Gap|Statement)
WITH
  words,
  CASE
    WHEN source:Statement THEN source.status
    ELSE report.status
  END AS status
WHERE status <> coalesce(words.status, '')
SET words.status = status
