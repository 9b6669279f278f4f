// observation -> group: the figures that have the same in common, no group where there are no figures, as many as wanted, in the order asked for.
WITH observation
WHERE observation.rank <> 'DEPRECATED'
WITH
  observation,
  CASE
    WHEN
      'statTypes' IN $wanted OR ('METRIC' IN $groupBy AND $metric IS NULL)
      THEN
        head(
          COLLECT {
            MATCH (observation)-[:OF]->(metric:Metric)
            RETURN metric
          }
        )
  END AS metric,
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
  CASE
    WHEN 'statTypes' IN $wanted THEN metric.statType
  END AS statType,
  CASE
    WHEN 'METRIC' IN $groupBy AND $metric IS NULL THEN metric.id
  END AS metricId,
  CASE
    WHEN 'UNIT' IN $groupBy THEN observation.unit
  END AS unit,
  CASE
    WHEN 'ASPECT' IN $groupBy THEN observation.aspect
  END AS aspect,
  CASE
    WHEN 'SUBJECT' IN $groupBy THEN subject.id
  END AS subjectId,
  CASE
    WHEN 'SUBJECT_KIND' IN $groupBy THEN subject.kind
  END AS subjectKind,
  CASE
    WHEN 'PERIOD' IN $groupBy THEN observation.period
  END AS period,
  CASE
    WHEN
      'YEAR' IN $groupBy AND
      left(observation.periodStart, 4) = left(observation.periodEnd, 4)
      THEN toInteger(left(observation.periodStart, 4))
  END AS year,
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
  END AS reportId,
  CASE
    WHEN 'FLAG' IN $groupBy THEN flag
  END AS flag
WITH
  metricId,
  unit,
  aspect,
  subjectId,
  subjectKind,
  period,
  year,
  reportId,
  flag,
  count(*) AS count,
  CASE
    WHEN 'amounts' IN $wanted THEN collect(observation.amount)
  END AS amounts,
  CASE
    WHEN 'units' IN $wanted THEN collect(DISTINCT observation.unit)
  END AS units,
  CASE
    WHEN 'aspects' IN $wanted THEN collect(DISTINCT observation.aspect)
  END AS aspects,
  CASE
    WHEN 'statTypes' IN $wanted THEN collect(DISTINCT statType)
  END AS statTypes,
  CASE
    WHEN $orderBy.field = 'SUM' THEN toFloat(sum(observation.value))
    WHEN $orderBy.field = 'MEAN' THEN avg(observation.value)
    WHEN $orderBy.field = 'MIN' THEN toFloat(min(observation.value))
    WHEN $orderBy.field = 'MAX' THEN toFloat(max(observation.value))
    WHEN $orderBy.field = 'COUNT' THEN toFloat(count(*))
    ELSE 0.0
  END AS measure,
  CASE
    WHEN $having.minAtMost IS NOT NULL THEN min(observation.value)
  END AS least,
  CASE
    WHEN $having.maxAtLeast IS NOT NULL THEN max(observation.value)
  END AS most
WHERE
  count > 0 AND
  ($having.countAtLeast IS NULL OR count >= $having.countAtLeast) AND
  ($having.maxAtLeast IS NULL OR most >= $having.maxAtLeast) AND
  ($having.minAtMost IS NULL OR least <= $having.minAtMost)
WITH
  {
    metricId:
      CASE
        WHEN 'METRIC' IN $groupBy AND $metric IS NOT NULL THEN $metric
        ELSE metricId
      END,
    unit: unit,
    aspect: aspect,
    subjectId: subjectId,
    subjectKind: subjectKind,
    period: period,
    year: year,
    reportId: reportId,
    flag: flag,
    count: count,
    amounts: amounts,
    units: units,
    aspects: aspects,
    statTypes: statTypes
  } AS group,
  measure,
  CASE
    WHEN $orderBy.direction = 'DESC' THEN -1
    ELSE 1
  END AS sign
ORDER BY sign * measure, group.metricId, group.unit, group.aspect, group.subjectId, group.subjectKind, group.period, group.year, group.reportId, group.flag
LIMIT $first
