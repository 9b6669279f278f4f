// id: the statements of the reports.
UNWIND $reports AS id
MATCH (:Report {id: id})<-[:STATED_IN]-(statement:Statement)
RETURN statement.id AS id
