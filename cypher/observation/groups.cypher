// observation -> group: the figures that have the same in common, as many groups as wanted, in the order asked for.
WITH observation
WHERE observation.rank <> 'DEPRECATED'
WITH
  observation,
  head(
    COLLECT {
      MATCH (observation)-[:OF]->(metric:Metric)
      RETURN metric
    }
  ) AS metric,
  CASE
    WHEN
      'SUBJECT' IN $groupBy OR 'SUBJECT_KIND' IN $groupBy
      THEN
        head(
          COLLECT {
            MATCH (observation)-[:SUBJECT]->(subject:Entity)
            RETURN subject
          }
        )
  END AS subject
UNWIND
  CASE
    WHEN
      'FLAG' IN $groupBy AND size(observation.flags) > 0
      THEN observation.flags
    ELSE [null]
  END AS flag
WITH
  observation,
  metric.statType AS statType,
  {
    metricId:
      CASE
        WHEN 'METRIC' IN $groupBy THEN metric.id
      END,
    unit:
      CASE
        WHEN 'UNIT' IN $groupBy THEN observation.unit
      END,
    aspect:
      CASE
        WHEN 'ASPECT' IN $groupBy THEN observation.aspect
      END,
    subjectId:
      CASE
        WHEN 'SUBJECT' IN $groupBy THEN subject.id
      END,
    subjectKind:
      CASE
        WHEN 'SUBJECT_KIND' IN $groupBy THEN subject.kind
      END,
    period:
      CASE
        WHEN 'PERIOD' IN $groupBy THEN observation.period
      END,
    year:
      CASE
        WHEN
          'YEAR' IN $groupBy AND
          left(observation.periodStart, 4) = left(observation.periodEnd, 4)
          THEN toInteger(left(observation.periodStart, 4))
      END,
    reportId:
      CASE
        WHEN
          'REPORT' IN $groupBy
          THEN
            head(
              COLLECT {
                MATCH (observation)-[:STATED_IN]->(report:Report)
                RETURN report.id
              }
            )
      END,
    flag: flag
  } AS key
WITH
  key,
  count(*) AS count,
  collect(observation.amount) AS amounts,
  collect(DISTINCT observation.unit) AS units,
  collect(DISTINCT observation.aspect) AS aspects,
  collect(DISTINCT statType) AS statTypes,
  sum(observation.value) AS sum,
  avg(observation.value) AS mean,
  min(observation.value) AS least,
  max(observation.value) AS most
WHERE
  ($having.countAtLeast IS NULL OR count >= $having.countAtLeast) AND
  ($having.maxAtLeast IS NULL OR most >= $having.maxAtLeast) AND
  ($having.minAtMost IS NULL OR least <= $having.minAtMost)
WITH
  key {
    .*,
    count: count,
    amounts: amounts,
    units: units,
    aspects: aspects,
    statTypes: statTypes
  } AS group,
  CASE $orderBy.field
    WHEN 'COUNT' THEN toFloat(count)
    WHEN 'SUM' THEN toFloat(sum)
    WHEN 'MEAN' THEN mean
    WHEN 'MIN' THEN least
    WHEN 'MAX' THEN most
    ELSE 0.0
  END AS measure,
  CASE $orderBy.direction
    WHEN 'DESC' THEN -1
    ELSE 1
  END AS sign
ORDER BY sign * measure, group.metricId, group.unit, group.aspect, group.subjectId, group.subjectKind, group.period, group.year, group.reportId, group.flag
LIMIT $first
