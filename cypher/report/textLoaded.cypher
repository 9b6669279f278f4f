// report -> textLoaded: whether its passages have their text.
WITH
  EXISTS {
    MATCH (report)<-[:IN]-(:Section)<-[:IN]-(passage:Passage)
    WHERE passage.text IS NOT NULL
  } AS textLoaded
