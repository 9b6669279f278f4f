// -> point: the figures of a metric about an entity, for each period and unit the one to trust first, in the order of the periods.
MATCH
  (:Metric {id: $metric})<-[:OF]-
  (point:Observation {status: 'ACTIVE', aspect: $aspect})-[:SUBJECT]->
  (:Entity)<-[:SAME_AS]-{0,9}
  (:Entity {id: $subject})
WHERE
  point.rank <> 'DEPRECATED' AND
  point.period IS NOT NULL AND
  NOT EXISTS {
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
    WHERE
      other.rank <> 'DEPRECATED' AND
      [other.precedence, other.id] < [point.precedence, point.id]
  }
WITH point
ORDER BY point.periodStart, point.periodEnd, point.id
