// How many figures of the same metric are about the same entity, at most: under whichever of its ids.
MATCH (metric:Metric)
CALL (metric) {
  MATCH
    (metric)<-[:OF]-
    (observation:Observation)-[:SUBJECT]->
    (:Entity)-[:SAME_AS]->{0,9}
    (subject:Entity)
  WITH subject, count(DISTINCT observation) AS figures
  RETURN max(figures) AS most
}
RETURN coalesce(max(most), 0) AS answer
