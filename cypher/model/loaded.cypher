// changes, graphHash, retracted: a row if the report with this id is loaded with this content, or retracted.
MATCH (report:Report {id: $id})
WHERE report.contentSha256 = $contentSha256 OR report.retractedAt IS NOT NULL
MATCH (model:Model {id: 'model'})
RETURN
  0 AS changes,
  model.graphHash AS graphHash,
  report.retractedAt IS NOT NULL AS retracted
