// observation -> metric: what it counts or measures.
MATCH (observation)-[:OF]->(metric:Metric)
