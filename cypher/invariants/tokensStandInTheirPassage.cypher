// What has a token that does not stand at its offsets, where the text is loaded, by id.
MATCH (source:Entity|Gap|Statement)-[evidence:EVIDENCED_BY]->(passage:Passage)
WHERE
  passage.text IS NOT NULL AND
  substring(passage.text, evidence.start, evidence.end - evidence.start) <>
  evidence.token
RETURN DISTINCT source.id AS id
ORDER BY id
