// Nothing; links the exact figures of two reports for one metric, subject, unit and period that differ, as long as both stand.
UNWIND $statements AS id
MATCH (one:Observation {id: id})
CALL (one) {
  MATCH (one)-[link:CONFLICTS_WITH {origin: 'COMPARISON'}]-(other:Observation)
  WHERE one.status <> 'ACTIVE' OR other.status <> 'ACTIVE'
  DELETE link
}
CALL (one) {
  // From the subject: everything counted for the same time, wherever it is, grows with the graph.
  MATCH (one)-[:SUBJECT]->(:Entity)<-[:SUBJECT]-(other:Observation)
  WHERE
    one.status = 'ACTIVE' AND
    other.status = 'ACTIVE' AND
    other.figure = one.figure AND
    other.amount <> one.amount
  // Only then: whether both stand in one report is dear to ask of every two figures.
  WITH one, other
  WHERE
    NOT EXISTS {
      MATCH (one)-[:STATED_IN]->(:Report)<-[:STATED_IN]-(other)
    } AND
    NOT EXISTS {
      MATCH (one)-[:CONFLICTS_WITH]-(other)
    }
  CREATE
    (one)-
      [:CONFLICTS_WITH {
          origin: 'COMPARISON',
          reason: 'Another report prints another figure for the same time.'
        }]->
    (other)
}
