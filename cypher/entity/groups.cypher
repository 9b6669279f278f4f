// entity -> group: the entities that have the same in common, as many groups as wanted, in the order asked for.
WITH
  entity,
  CASE
    WHEN
      'REGION' IN $groupBy OR
      'DISTRICT' IN $groupBy OR
      'TOWN' IN $groupBy OR
      'VILLAGE' IN $groupBy
      THEN
        COLLECT {
          MATCH (entity)-[:PART_OF|LOCATED_IN]->*(place:Place)
          WHERE place.kind IN $groupBy
          RETURN DISTINCT place
        }
    ELSE []
  END AS places,
  CASE
    WHEN
      'REPORT' IN $groupBy
      THEN
        COLLECT {
          MATCH (entity)<-[:DESCRIBES]-(report:Report)
          WHERE
            CASE
              WHEN $asOf IS NULL THEN report.status = 'ACTIVE'
              ELSE
                any(
                  at IN range(0, size(coalesce(report.publishedFrom, [])) - 1)
                  WHERE
                    report.publishedFrom[at] <= $asOf AND
                    coalesce(report.publishedUntil[at] > $asOf, true)
                )
            END
          RETURN DISTINCT report.id
        }
    ELSE []
  END AS reports,
  COLLECT {
    MATCH (entity)<-[:SUBJECT]-(statement:Statement)
    WHERE
      (statement:AwardGrant OR 'FLAG' IN $groupBy) AND
      statement.rank <> 'DEPRECATED' AND
      CASE
        WHEN $asOf IS NULL THEN statement.status = 'ACTIVE'
        ELSE
          any(
            at IN range(0, size(coalesce(statement.publishedFrom, [])) - 1)
            WHERE
              statement.publishedFrom[at] <= $asOf AND
              coalesce(statement.publishedUntil[at] > $asOf, true)
          )
      END
    RETURN statement
  } AS statements
WITH
  entity,
  [place IN places WHERE place.kind = 'REGION' | place.id] AS regions,
  [place IN places WHERE place.kind = 'DISTRICT' | place.id] AS districts,
  [place IN places WHERE place.kind = 'TOWN' | place.id] AS towns,
  [place IN places WHERE place.kind = 'VILLAGE' | place.id] AS villages,
  reports,
  [statement IN statements WHERE statement:AwardGrant] AS grants,
  CASE
    WHEN 'FLAG' IN $groupBy THEN statements
    ELSE []
  END AS flagged
UNWIND
  CASE regions
    WHEN [] THEN [null]
    ELSE regions
  END AS regionId
UNWIND
  CASE districts
    WHEN [] THEN [null]
    ELSE districts
  END AS districtId
UNWIND
  CASE towns
    WHEN [] THEN [null]
    ELSE towns
  END AS townId
UNWIND
  CASE villages
    WHEN [] THEN [null]
    ELSE villages
  END AS villageId
UNWIND
  CASE reports
    WHEN [] THEN [null]
    ELSE reports
  END AS reportId
UNWIND
  CASE
    WHEN all(statement IN flagged WHERE statement.flags = []) THEN [null]
    ELSE reduce(kinds = [], statement IN flagged | kinds + statement.flags)
  END AS flag
UNWIND
  CASE grants
    WHEN [] THEN [null]
    ELSE grants
  END AS grant
WITH
  entity,
  grant,
  {
    kind:
      CASE
        WHEN 'KIND' IN $groupBy THEN entity.kind
      END,
    form:
      CASE
        WHEN 'FORM' IN $groupBy THEN entity.form
      END,
    origin:
      CASE
        WHEN 'ORIGIN' IN $groupBy THEN entity.origin
      END,
    regionId: regionId,
    districtId: districtId,
    townId: townId,
    villageId: villageId,
    awardId:
      CASE
        WHEN
          'AWARD' IN $groupBy
          THEN
            head(
              COLLECT {
                MATCH (grant)-[:OBJECT {role: 'award'}]->(award:Award)
                RETURN award.id
              }
            )
      END,
    awarderId:
      CASE
        WHEN
          'AWARDER' IN $groupBy
          THEN
            head(
              COLLECT {
                MATCH (grant)-[:OBJECT {role: 'awarder'}]->(awarder:Entity)
                RETURN awarder.id
              }
            )
      END,
    outcome:
      CASE
        WHEN 'OUTCOME' IN $groupBy THEN grant.outcome
      END,
    year:
      CASE
        WHEN 'YEAR' IN $groupBy THEN grant.year
      END,
    reportId: reportId,
    flag: flag
  } AS key
WITH key, count(DISTINCT entity) AS count, count(DISTINCT grant) AS grants
WHERE
  ($having.countAtLeast IS NULL OR count >= $having.countAtLeast) AND
  ($having.countAtMost IS NULL OR count <= $having.countAtMost) AND
  ($having.grantsAtLeast IS NULL OR grants >= $having.grantsAtLeast)
WITH
  key {.*, count: count, grants: grants} AS group,
  CASE $orderBy.field
    WHEN 'COUNT' THEN count
    WHEN 'GRANTS' THEN grants
    ELSE 0
  END AS measure,
  CASE $orderBy.direction
    WHEN 'DESC' THEN -1
    ELSE 1
  END AS sign
ORDER BY sign * measure, group.kind, group.form, group.origin, group.regionId, group.districtId, group.townId, group.villageId, group.awardId, group.awarderId, group.outcome, group.year, group.reportId, group.flag
LIMIT $first
