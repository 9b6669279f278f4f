// How many pieces of evidence there are among the rows, after writing those that are new.
UNWIND $rows AS row
MATCH (source:Entity|Gap|Statement {id: row.source})
MATCH (passage:Passage {id: row.passage})
MERGE
  (source)-
    [evidence:EVIDENCED_BY {start: row.start, end: row.end, token: row.token}]->
  (passage)
  ON CREATE SET evidence.status = 'ACTIVE'
RETURN count(*) AS written
