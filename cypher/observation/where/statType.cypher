// observation, $statType: its metric is this sort of quantity.
EXISTS {
  MATCH (observation)-[:OF]->(:Metric {statType: $statType})
}
