// -> each observation: the figures of the metric with the id.
MATCH (:Metric {id: $metric})<-[:OF]-(observation:Observation)
