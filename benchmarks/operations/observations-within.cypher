// answer: from the place downwards to what is counted of each thing inside; the period is compared as text, which sorts as time does.
CALL () {
  MATCH (:District {id: $place})<-[:PART_OF|LOCATED_IN]-{0,5}(inside:Entity)
  WITH DISTINCT inside
  MATCH (inside)<-[:SUBJECT]-(observation:Observation {status: 'ACTIVE'})
  WHERE observation.periodStart >= $from AND observation.periodEnd <= $until
  WITH observation, inside
  ORDER BY observation.id
  LIMIT 20
  MATCH (observation)-[:OF]->(metric:Metric)
  RETURN
    collect(
      {
        id: observation.id,
        metric: {id: metric.id},
        subject: {id: inside.id, name: inside.nameEn},
        quantity: {amount: observation.amount}
      }
    ) AS nodes
}
RETURN {observations: {nodes: nodes}} AS answer
