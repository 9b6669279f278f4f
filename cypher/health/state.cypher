// answer: what answers depend on, the hash of what is published and the revision, which every change makes anew, that of a text without facts too; no row if the database holds no graph.
MATCH (model:Model {id: 'model'})
RETURN model.graphHash + '.' + coalesce(model.revision, '') AS answer
