// How many pieces of evidence there are among the rows, after writing those that are new.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (passage:Passage {id: row.passage})
MERGE
  (statement)-
    [evidence:EVIDENCED_BY {start: row.start, end: row.end, token: row.token}]->
  (passage)
  ON CREATE SET evidence.status = 'ACTIVE'
RETURN count(*) AS written
