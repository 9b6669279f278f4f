// graphHash: the recorded hash of what is published; no row in a database that is not ours.
MATCH (model:Model {id: 'model'})
RETURN model.graphHash AS graphHash
