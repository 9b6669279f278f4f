// id: everything of the reports that is published, or may be.
UNWIND $reports AS report
MATCH (source:Report {id: report})
CALL (source) {
  RETURN source AS item
    UNION
  MATCH (source)<-[:IN]-(item:Section)
  RETURN item
    UNION
  MATCH (source)<-[:IN]-(:Section)<-[:IN]-(item:Passage)
  RETURN item
    UNION
  MATCH (source)<-[:STATED_IN]-(item:Statement|Gap|Decision)
  RETURN item
    UNION
  MATCH (source)-[:DESCRIBES]->(item:Entity|Metric|Name)
  RETURN item
}
RETURN DISTINCT item.id AS id
