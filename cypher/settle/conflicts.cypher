// Nothing; links the exact figures of two reports for one metric, subject, unit and period that differ, as long as both stand.
UNWIND $statements AS id
MATCH (one:Observation {id: id})
CALL (one) {
  MATCH (one)-[link:CONFLICTS_WITH {origin: 'COMPARISON'}]-(other:Observation)
  WHERE one.status <> 'ACTIVE' OR other.status <> 'ACTIVE'
  DELETE link
}
CALL (one) {
  MATCH (other:Observation {figure: one.figure})
  WHERE
    one.status = 'ACTIVE' AND
    other.status = 'ACTIVE' AND
    other.amount <> one.amount AND
    EXISTS {
      MATCH (one)-[:SUBJECT]->(:Entity)<-[:SUBJECT]-(other)
    } AND
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
