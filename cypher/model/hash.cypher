// changed: whether the hash of what is published differs from the recorded one, after recording it; whatever was changed besides gives the model another revision.
MATCH (model:Model {id: 'model'})
WITH model, coalesce(model.graphHash <> $graphHash, true) AS changed
FOREACH (_ IN
CASE
  WHEN changed THEN [1]
  ELSE []
END |
  SET model.graphHash = $graphHash, model.updatedAt = datetime()
)
FOREACH (_ IN
CASE
  WHEN changed OR $changes > 0 THEN [1]
  ELSE []
END |
  SET model.revision = randomUUID()
)
RETURN changed
