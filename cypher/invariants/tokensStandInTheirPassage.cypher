// What has a token that does not stand at its offsets, where the text is loaded, by id.
UNWIND $ids AS id
MATCH
  (passage:Passage {id: id})<-[evidence:EVIDENCED_BY]-
  (source:Entity|Gap|Statement)
WHERE
  passage.text IS NOT NULL AND
  substring(passage.text, evidence.start, evidence.end - evidence.start) <>
  evidence.token
RETURN DISTINCT source.id AS id
ORDER BY id
