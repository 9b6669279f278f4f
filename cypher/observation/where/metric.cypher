// observation, $metric: it is a figure of the metric with this id.
EXISTS {
  MATCH (observation)-[:OF]->(:Metric {id: $metric})
}
