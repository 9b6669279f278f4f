// passage -> statement: the active statements that rest on words of it.
MATCH
  (passage)<-[:EVIDENCED_BY {status: 'ACTIVE'}]-
  (statement:Statement {status: 'ACTIVE'})
WITH DISTINCT statement
