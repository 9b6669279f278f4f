// Nothing; from now on a description says what it describes and which one comes first, so that an index gives them in order.
MATCH (report:Report)-[description:DESCRIBES]->(item:Entity|Metric|Name)
SET
  description.item = item.id,
  description.precedence =
    CASE description.origin
      WHEN 'EDITOR' THEN '1 '
      ELSE '0 '
    END +
    (99999999 - toInteger(replace(toString(report.published), '-', ''))) +
    ' ' +
    substring(report.id, size('report/'))
