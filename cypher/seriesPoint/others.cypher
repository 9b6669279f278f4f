// point -> other: the other figures for the same period, those to trust first before others.
MATCH
  (point)-[:OF]->
  (:Metric)<-[:OF]-
  (other:Observation
    {
      status: 'ACTIVE',
      aspect: point.aspect,
      unit: point.unit,
      period: point.period
    })-
    [:SUBJECT]->
  (:Entity)<-[:SUBJECT]-
  (point)
WHERE other.rank <> 'DEPRECATED' AND other <> point
WITH other
ORDER BY other.precedence, other.id
