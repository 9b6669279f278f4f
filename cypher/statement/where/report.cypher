// statement, $report: the report with this id makes it.
EXISTS {
  MATCH (statement)-[:STATED_IN]->(:Report {id: $report})
}
