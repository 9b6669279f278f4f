// -> entity: the place with the id, what lies in it at any depth, or is located there.
MATCH
  (:Entity&Place {id: $within})-[:SAME_AS]->{0,9}
  (:Place)<-[:PART_OF|LOCATED_IN]-*
  (entity:Entity)
