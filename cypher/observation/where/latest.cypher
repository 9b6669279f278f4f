// observation, $latest: no figure of the same metric, subject, aspect and unit that stands is of a later time; or there is one.
EXISTS {
  WITH $latest AS wanted
  WHERE
    EXISTS {
      MATCH
        (observation)-[:OF]->
        (:Metric)<-[:OF]-
        (later:Observation
          {
            status: 'ACTIVE',
            aspect: observation.aspect,
            unit: observation.unit
          })-
          [:SUBJECT]->
        (:Entity)<-[:SUBJECT]-
        (observation)
      WHERE
        later.rank <> 'DEPRECATED' AND
        later.period IS NOT NULL AND
        (observation.period IS NULL OR
          later.periodEnd > observation.periodEnd OR
          (later.periodEnd IS NULL AND observation.periodEnd IS NOT NULL) OR
          (coalesce(later.periodEnd, '') = coalesce(observation.periodEnd, '') AND
            later.periodStart > observation.periodStart))
    } <>
    wanted
  RETURN wanted
}
