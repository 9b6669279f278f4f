// -> each statement: those about the place with the id, anything inside it, or what is located there.
MATCH
  (:Entity&Place {id: $within})-[:SAME_AS]->{0,9}
  (:Place)<-[:PART_OF|LOCATED_IN]-*
  (entity:Entity)
WITH DISTINCT entity
MATCH (entity)<-[:SUBJECT]-(statement)
