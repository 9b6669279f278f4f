// entity, $evidence: words that speak of it stand there and contain the text.
EXISTS {
  MATCH
    (entity)-[words:EVIDENCED_BY {status: 'ACTIVE'}]->
    (passage:Passage)-[:IN]->
    (section:Section)
  WHERE
    ($evidence.report IS NULL OR
      EXISTS {
        MATCH (section)-[:IN]->(:Report {id: $evidence.report})
      }) AND
    ($evidence.section IS NULL OR
      EXISTS {
        MATCH (section:Section {id: $evidence.section})
      }) AND
    ($evidence.passages IS NULL OR passage.ordinal IN $evidence.passages) AND
    ($evidence.token IS NULL OR
      toLower(words.token) CONTAINS toLower($evidence.token))
}
