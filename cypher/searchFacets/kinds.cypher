// entity -> facet: how many of them there are of each kind, the most first.
WITH entity.kind AS kind, count(*) AS count
WITH {kind: kind, count: count} AS facet
ORDER BY facet.count DESC, facet.kind
