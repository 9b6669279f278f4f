// answer: every figure of the metric is read once and counted by its period.
CALL () {
  MATCH (:Metric {id: $metric})<-[:OF]-(observation:Observation {status: 'ACTIVE'})
  WHERE observation.rank <> 'DEPRECATED'
  WITH observation.period AS period, count(*) AS count
  ORDER BY period
  LIMIT 100
  RETURN collect({count: count, period: period}) AS groups
}
RETURN {observationSummary: groups} AS answer
