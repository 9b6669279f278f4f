// {availability} -> metric: what its figures count or measure.
MATCH (metric:Metric {id: availability.metricId})
