// answer: the hash of what is published; no row if the database holds no graph.
MATCH (model:Model {id: 'model'})
RETURN model.graphHash AS answer
