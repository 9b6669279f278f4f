// Nothing; says whether an entity, metric or name stands: as long as a report that stands describes it, and as another one where it is the same as that.
UNWIND $items AS id
MATCH (item:Entity|Metric|Name {id: id})
WITH
  item,
  CASE
    WHEN
      NOT EXISTS {
        MATCH (item)<-[:DESCRIBES]-(:Report {status: 'ACTIVE'})
      }
      THEN 'RETRACTED'
    WHEN
      EXISTS {
        MATCH (item)-[:SAME_AS]->(:Entity)
      }
      THEN 'MERGED'
    ELSE 'ACTIVE'
  END AS status,
  coalesce(item.status, '') AS before
WHERE status <> before
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
