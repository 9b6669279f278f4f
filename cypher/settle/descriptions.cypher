// Nothing; an entity, metric or name is what the reports that stand say of it, each property by the first one in order of precedence that has it. The index gives them in that order, so that nobody sorts what thousands of reports say of one thing. What none that stands describes is left as it was.
CALL () {
  UNWIND $items AS id
  MATCH (item:Entity|Metric|Name {id: id})
  RETURN item, keys(item) AS keys
    UNION ALL
  UNWIND $reports AS id
  MATCH (:Report {id: id})-[description:DESCRIBES]->(item:Entity|Metric|Name)
  RETURN item, keys(description) AS keys
}
UNWIND keys AS key
WITH DISTINCT item, key
WHERE
  NOT key IN ['id', 'entity', 'status', 'publishedFrom', 'publishedUntil'] AND
  NOT key IN ['item', 'precedence']
WITH item, collect(key) AS keys
CALL (item) {
  MATCH (:Report {status: 'ACTIVE'})-[description:DESCRIBES]->() USING INDEX description: DESCRIBES (item, precedence)
  WHERE description.item = item.id AND description.precedence > ''
  RETURN description AS first
  ORDER BY description.item, description.precedence
  LIMIT 1
}
UNWIND keys AS key
WITH item, key, first[key] AS value
OPTIONAL CALL (item, key, value) {
  // A WHERE would be looked at only after all descriptions of the item were.
  UNWIND
    CASE
      WHEN value IS NULL THEN [item.id]
      ELSE []
    END AS id
  MATCH (:Report {status: 'ACTIVE'})-[description:DESCRIBES]->() USING INDEX description: DESCRIBES (item, precedence)
  WHERE
    description.item = id AND
    description.precedence > '' AND
    description[key] IS NOT NULL
  RETURN description[key] AS later
  ORDER BY description.item, description.precedence
  LIMIT 1
}
WITH item, key, coalesce(value, later) AS value
WHERE NOT coalesce(item[key] = value, item[key] IS NULL AND value IS NULL)
SET item[key] = value
