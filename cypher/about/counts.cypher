// about -> count: how many entities there are of each kind, in alphabetical order of the kinds.
MATCH (entity:Entity)
WITH DISTINCT entity.kind AS kind
ORDER BY kind
WITH
  {
    kind: kind,
    count:
      COUNT {
        MATCH (:Entity {kind: kind})
      }
  } AS count
