// -> statement: those that the report with the id makes.
MATCH (:Report {id: $report})<-[:STATED_IN]-(statement:Statement)
