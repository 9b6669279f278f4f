// report -> gap: what it leaves open as long as it stands, in the order of its words.
MATCH (report)<-[:STATED_IN]-(gap:Gap {status: 'ACTIVE'})
WITH
  gap,
  COLLECT {
    MATCH (gap)-[words:EVIDENCED_BY]->(passage:Passage)
    WITH passage.ordinal AS passage, words.start AS start
    ORDER
    BY
    passage,
    start
    LIMIT
    1
    RETURN [passage, start]
  } AS first
ORDER BY first, gap.id
