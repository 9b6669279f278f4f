// How many pieces of evidence there are among the rows, after writing those that are new.
UNWIND $rows AS row
MATCH (stated:Entity|Gap|Statement {id: row.source})
MATCH (stated)-[:SAME_AS]->{0,9}(source:Entity|Gap|Statement)
WHERE
  NOT EXISTS {
    MATCH (source)-[:SAME_AS]->(:Entity)
  }
MATCH (passage:Passage {id: row.passage})
MERGE
  (source)-
    [:EVIDENCED_BY {
        start: row.start,
        end: row.end,
        token: row.token,
        statedAs: row.source
      }]->
  (passage)
RETURN count(*) AS written
