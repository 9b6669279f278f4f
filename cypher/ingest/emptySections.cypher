// Nothing; removes the sections of a report that hold no passage any more.
UNWIND $rows AS row
MATCH (section:Section)-[:IN]->(:Report {id: row.id})
WHERE
  NOT EXISTS {
    MATCH (:Passage)-[:IN]->(section)
  }
DETACH DELETE section
