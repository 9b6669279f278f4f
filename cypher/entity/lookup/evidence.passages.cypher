// -> entity: those with words in a passage of one of the numbers, whatever the report.
MATCH (passage:Passage)<-[:EVIDENCED_BY {status: 'ACTIVE'}]-(entity:Entity)
WHERE passage.ordinal IN $evidence.passages
