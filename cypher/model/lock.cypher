// graphHash: that of what is published; makes two loads at once wait for one another: setting a property takes the node's lock.
MATCH (model:Model {id: 'model'})
SET model.version = model.version
RETURN model.graphHash AS graphHash
