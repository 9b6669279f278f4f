// answer: what answers depend on, the hash of what is published and of how many reports the text is loaded; no row if the database holds no graph.
MATCH (model:Model {id: 'model'})
RETURN
  model.graphHash +
  '.' +
  toString(
    COUNT {
      MATCH (report:Report)
      WHERE
        EXISTS {
          MATCH (report)<-[:IN]-(:Section)<-[:IN]-(passage:Passage)
          WHERE passage.text IS NOT NULL
        }
    }
  ) AS answer
