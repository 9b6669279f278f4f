// found: whether what the database holds is foreign, no model of ours being there; no row if it is empty. The model is looked for last: others may load at this moment.
MATCH (node)
WITH node
LIMIT 1
RETURN
  NOT EXISTS {
    MATCH (:Model {id: 'model'})
  } AS found
