// {availability} -> observation: its figures, in the order of their periods, those to trust first before others.
MATCH
  (:Metric {id: availability.metricId})<-[:OF]-
  (observation:Observation
    {status: 'ACTIVE', aspect: availability.aspect, unit: availability.unit})-
    [:SUBJECT]->
  (:Entity {id: availability.subjectId})
WHERE observation.rank <> 'DEPRECATED'
WITH observation
ORDER BY observation.periodStart, observation.periodEnd, observation.precedence, observation.id
