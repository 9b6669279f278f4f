// Nothing; an entity, metric or name is what the reports that stand say of it, each property by the first one in order of precedence that has it. The index gives them in that order, so that nobody sorts what thousands of reports say of one thing. What no report that stands describes is left as it was.
CALL () {
  UNWIND $items AS id
  MATCH (item:Entity|Metric|Name {id: id})
  RETURN item, keys(item) AS keys
    UNION ALL
  UNWIND $reports AS id
  MATCH (:Report {id: id})-[description:DESCRIBES]->(item:Entity|Metric|Name)
  RETURN item, keys(description) AS keys
}
WITH item, collect(keys) AS keys
WITH item, reduce(all = [], some IN keys | all + [key IN some WHERE NOT key IN all + ['id', 'entity', 'status', 'publishedFrom', 'publishedUntil', 'item', 'precedence']]) AS keys
WITH item, keys, head(COLLECT {
  MATCH (:Report {status: 'ACTIVE'})-[description:DESCRIBES]->()
  USING INDEX description:DESCRIBES(item, precedence)
  WHERE description.item = item.id AND description.precedence > ''
  RETURN description
  ORDER BY description.item, description.precedence
  LIMIT 1
}) AS first
WHERE first IS NOT NULL
UNWIND keys AS key
WITH item, key, coalesce(first[key], head(COLLECT {
  MATCH (:Report {status: 'ACTIVE'})-[description:DESCRIBES]->()
  USING INDEX description:DESCRIBES(item, precedence)
  WHERE description.item = item.id AND description.precedence > '' AND description[key] IS NOT NULL
  RETURN description[key]
  ORDER BY description.item, description.precedence
  LIMIT 1
})) AS value
WHERE NOT coalesce(item[key] = value, item[key] IS NULL AND value IS NULL)
SET item[key] = value
