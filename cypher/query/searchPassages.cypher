// -> hit, passage: passages of reports that stand in which each of the words stands, if their text is loaded.
CALL
  db.index.fulltext.queryNodes(
    'passageSearch',
    $words
  )
  YIELD node AS passage, score AS fit
MATCH (passage)-[:IN]->(:Section)-[:IN]->(report:Report {status: 'ACTIVE'})
WHERE
  ($report IS NULL OR report.id = $report) AND
  all(word IN $chinese WHERE passage.text CONTAINS word)
WITH
  {id: passage.id, score: fit / (1 + fit), text: passage.text, sought: $text} AS hit,
  passage
