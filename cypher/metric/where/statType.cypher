// metric, $statType: it is this sort of quantity.
metric.statType = $statType
