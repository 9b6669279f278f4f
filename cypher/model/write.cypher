// Nothing; records the version of the model.
MERGE (model:Model {id: 'model'})
  ON CREATE SET model.graphHash = ''
SET model.version = $version, model.revision = randomUUID()
