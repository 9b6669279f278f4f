// observation -> availability: the figures that have metric, subject, aspect and unit in common, and for when they are; in that order.
MATCH (metric:Metric)<-[:OF]-(observation)-[:SUBJECT]->(subject:Entity)
WITH
  metric.id AS metricId,
  subject.id AS subjectId,
  observation.aspect AS aspect,
  observation.unit AS unit,
  collect(observation) AS figures,
  count(observation.period) AS dated,
  min(observation.periodStart) AS firstDay,
  max(observation.periodEnd) AS lastDay
WITH
  {
    metricId: metricId,
    subjectId: subjectId,
    aspect: aspect,
    unit: unit,
    figures: figures,
    count: size(figures),
    withoutPeriod: size(figures) - dated,
    firstDay: firstDay,
    lastDay: lastDay
  } AS availability
ORDER BY availability.metricId, availability.subjectId, availability.aspect, availability.unit
