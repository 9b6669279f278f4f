// found: whether the database holds anything; asked where it holds no model of ours, so that all of it is foreign.
RETURN
  EXISTS {
    MATCH (node)
  } AS found
