// changes, graphHash: a row if the report with this id is loaded with this content.
MATCH (report:Report {id: $id, contentSha256: $contentSha256})
MATCH (model:Model {id: 'model'})
RETURN 0 AS changes, model.graphHash AS graphHash
