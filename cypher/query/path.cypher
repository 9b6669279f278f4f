// -> path: the shortest way between two entities, of several as short as each other the first by the ids on the way.
MATCH (:Entity {id: $from})-[:SAME_AS]->{0,9}(from)
WHERE
  NOT EXISTS {
    MATCH (from)-[:SAME_AS]->()
  }
CALL (from) {
  MATCH (:Entity {id: $to})-[:SAME_AS]->{0,9}(to)
  WHERE
    NOT EXISTS {
      MATCH (to)-[:SAME_AS]->()
    }
  RETURN to
}
MATCH
  way =
    ALL SHORTEST
    (from)
    ((before)-[edge:Linked]-
      (after:Entity)
      WHERE
        ($predicates IS NULL OR type(edge) IN $predicates) AND
        ($maxDegree IS NULL OR
          after = to OR
          COUNT { (after)-[:Linked]-() } <=$maxDegree)){0,6}
    (to)
WHERE length(way) <= $maxHops
WITH
  [
    at IN range(0, length(way) - 1)
    | {
      fromId: nodes(way)[at].id,
      toId: nodes(way)[at + 1].id,
      predicate: type(relationships(way)[at]),
      forward: startNode(relationships(way)[at]) = nodes(way)[at],
      statementIds: relationships(way)[at].statementIds
    }
  ] AS steps
WITH {length: size(steps), steps: steps} AS path
ORDER BY [step IN path.steps | step.toId], [
  step IN path.steps
  | step.predicate
], [step IN path.steps | head(step.statementIds)]
LIMIT 1
