// point -> change: the nearest figure before it, for a period as long, and both amounts.
MATCH
  (point)-[:OF]->
  (:Metric)<-[:OF]-
  (earlier:Observation
    {status: 'ACTIVE', aspect: point.aspect, unit: point.unit})-
    [:SUBJECT]->
  (:Entity)<-[:SUBJECT]-
  (point)
WHERE
  earlier.rank <> 'DEPRECATED' AND
  earlier.periodStart < point.periodStart AND
  size(earlier.period) = size(point.period) AND
  NOT point.period CONTAINS '/' AND
  NOT earlier.period CONTAINS '/'
WITH point, earlier
ORDER BY earlier.periodStart DESC, earlier.precedence, earlier.id
LIMIT 1
WITH
  {amount: point.amount, earlierAmount: earlier.amount, earlierId: earlier.id} AS change
