// -> statement: those with words in a passage of one of the numbers, whatever the report.
MATCH (passage:Passage)<-[:EVIDENCED_BY]-(statement:Statement)
WHERE passage.ordinal IN $evidence.passages
