// {group} -> metric: the metric that its figures have in common.
MATCH (metric:Metric {id: group.metricId})
