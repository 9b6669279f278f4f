// -> availability: for each metric, subject, aspect and unit that figures have in common, how many there are and for when; in that order.
CALL () {
  CALL () {
    MATCH
      (:Entity {id: $subject})-[:SAME_AS]->{0,9}
      (subject:Entity)<-[:SUBJECT]-
      (observation:Observation)
    RETURN observation, subject
      UNION
    MATCH
      (:Entity&Place {id: $subject})-[:SAME_AS]->{0,9}
      (:Place)<-[:PART_OF|LOCATED_IN]-+
      (subject:Entity)<-[:SUBJECT]-
      (observation:Observation)
    WHERE $includeWithin
    RETURN observation, subject
      UNION
    MATCH
      (:Metric {id: $metric})<-[:OF]-
      (observation:Observation)-[:SUBJECT]->
      (subject:Entity)
    WHERE $subject IS NULL
    RETURN observation, subject
  }
  MATCH (observation)-[:OF]->(metric:Metric)
  WHERE
    observation.status = 'ACTIVE' AND
    observation.rank <> 'DEPRECATED' AND
    ($metric IS NULL OR metric.id = $metric)
  RETURN
    metric.id AS metricId,
    subject.id AS subjectId,
    observation.aspect AS aspect,
    observation.unit AS unit,
    count(*) AS count,
    count(*) - count(observation.period) AS withoutPeriod,
    min(observation.periodStart) AS firstDay,
    max(observation.periodEnd) AS lastDay
}
WITH
  {
    metricId: metricId,
    subjectId: subjectId,
    aspect: aspect,
    unit: unit,
    count: count,
    withoutPeriod: withoutPeriod,
    firstDay: firstDay,
    lastDay: lastDay
  } AS availability
ORDER BY availability.metricId, availability.subjectId, availability.aspect, availability.unit
