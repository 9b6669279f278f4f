// -> metric: every metric.
MATCH (metric:Metric)
