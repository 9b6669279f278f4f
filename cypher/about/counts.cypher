// about -> count: how many entities there are of each kind, in alphabetical order of the kinds.
MATCH (entity:Entity)
WITH entity.kind AS kind, count(*) AS count
ORDER BY kind
WITH {kind: kind, count: count} AS count
