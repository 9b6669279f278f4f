// version: the version of the model in this store; no row if there is none.
MATCH (model:Model {id: 'model'})
RETURN model.version AS version
