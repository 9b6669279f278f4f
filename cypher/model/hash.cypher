// changed: whether the hash of what is published differs from the recorded one, after recording it.
MATCH (model:Model {id: 'model'})
WITH model, coalesce(model.graphHash <> $graphHash, true) AS changed
FOREACH (_ IN
CASE
  WHEN changed THEN [1]
  ELSE []
END |
  SET model.graphHash = $graphHash, model.updatedAt = datetime()
)
RETURN changed
