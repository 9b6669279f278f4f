// Nothing; an entity, metric or name is what the reports that stand say of it, each property by the first one that has it: one that speaks of it itself before one that only places it there, then the latest. What none of them describes is not listed any more.
UNWIND $items AS id
MATCH (item:Entity|Metric|Name {id: id})
WITH
  item,
  COLLECT {
    MATCH (item)<-[description:DESCRIBES]-(report:Report {status: 'ACTIVE'})
    RETURN properties(description)
    ORDER
    BY
    CASE description.origin
      WHEN 'EDITOR' THEN 1
      ELSE 0
    END,
    report.published
    DESC,
    report.id
  } AS descriptions,
  EXISTS {
    MATCH (item)-[:SAME_AS]->(:Entity)
  } AS isMerged,
  coalesce(item.status, '') AS before
WITH
  item,
  descriptions,
  before,
  CASE
    WHEN size(descriptions) = 0 THEN 'RETRACTED'
    WHEN isMerged THEN 'MERGED'
    ELSE 'ACTIVE'
  END AS status
FOREACH (_ IN
CASE
  WHEN status = before THEN []
  ELSE [1]
END |
  SET
    item.status = status,
    item.publishedFrom =
      CASE
        WHEN
          status = 'ACTIVE'
          THEN
            coalesce(item.publishedFrom, []) +
            datetime.truncate('millisecond', datetime.transaction())
        ELSE item.publishedFrom
      END,
    item.publishedUntil =
      CASE
        WHEN
          before = 'ACTIVE'
          THEN
            coalesce(item.publishedUntil, []) +
            datetime.truncate('millisecond', datetime.transaction())
        ELSE item.publishedUntil
      END
)
WITH item, descriptions
WHERE size(descriptions) > 0
WITH
  item,
  descriptions,
  [
    key IN keys(item)
    WHERE
      NOT key IN ['id', 'entity', 'status', 'publishedFrom', 'publishedUntil']
  ] AS known
WITH
  item,
  descriptions,
  reduce(
    all = known,
    description IN
    descriptions |
      all + [key IN keys(description) WHERE NOT key IN all]) AS keys
WITH
  item,
  [
    key IN keys
    | [
      key,
      head(
        [
          description IN descriptions
          WHERE description[key] IS NOT NULL
          | description
          [
          key]
        ]
      )
    ]
  ] AS pairs
WITH
  item,
  [pair IN pairs WHERE NOT coalesce(item[pair[0]] = pair[1], false)] AS pairs
FOREACH (pair IN pairs |
  SET item[pair[0]] = pair[1]
)
