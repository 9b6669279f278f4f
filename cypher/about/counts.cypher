// about -> count: how many entities are listed of each kind, in alphabetical order of the kinds.
MATCH (entity:Entity {status: 'ACTIVE'})
WITH DISTINCT entity.kind AS kind
ORDER BY kind
WITH
  {
    kind: kind,
    count:
      COUNT {
        MATCH (:Entity {kind: kind, status: 'ACTIVE'})
      }
  } AS count
