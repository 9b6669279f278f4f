// -> node: the thing with each of the ids, or that which it is decided to be the same as, in their order; none has a row of its own.
UNWIND range(0, size($ids) - 1) AS at
OPTIONAL MATCH
  (:Entity|Statement|Metric|Report|Section|Passage|Gap|Decision {id: $ids[at]})-
    [:SAME_AS]->{0,9}
  (node)
WHERE
  NOT EXISTS {
    MATCH (node)-[:SAME_AS]->()
  }
WITH node, at
ORDER BY at
