// {availability} -> period: each period that one of its figures is for, in their order.
MATCH
  (:Metric {id: availability.metricId})<-[:OF]-
  (observation:Observation
    {status: 'ACTIVE', aspect: availability.aspect, unit: availability.unit})-
    [:SUBJECT]->
  (:Entity {id: availability.subjectId})
WHERE observation.rank <> 'DEPRECATED' AND observation.period IS NOT NULL
WITH DISTINCT observation {.period, .periodStart, .periodEnd} AS period
ORDER BY period.periodStart, period.periodEnd, period.period
