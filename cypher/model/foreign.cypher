// found: whether the database holds anything although it holds no model of ours.
RETURN
  EXISTS {
    MATCH (node)
    WHERE NOT node:Model
  } AS found
