// -> observation: the figures about the subject, where wanted about what lies in it, or of the metric.
CALL () {
  MATCH
    (:Entity {id: $subject})-[:SAME_AS]->{0,9}
    (:Entity)<-[:SUBJECT]-
    (observation:Observation)
  RETURN observation
    UNION
  MATCH
    (:Entity&Place {id: $subject})-[:SAME_AS]->{0,9}
    (:Place)<-[:PART_OF|LOCATED_IN]-+
    (:Entity)<-[:SUBJECT]-
    (observation:Observation)
  WHERE $includeWithin
  RETURN observation
    UNION
  MATCH (:Metric {id: $metric})<-[:OF]-(observation:Observation)
  WHERE $subject IS NULL
  RETURN observation
}
WITH observation
WHERE
  observation.status = 'ACTIVE' AND
  observation.rank <> 'DEPRECATED' AND
  ($metric IS NULL OR
    EXISTS {
      MATCH (observation)-[:OF]->(:Metric {id: $metric})
    })
