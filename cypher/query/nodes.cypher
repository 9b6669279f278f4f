// -> node: the thing with each of the ids, in their order; none has a row of its own.
UNWIND range(0, size($ids) - 1) AS at
OPTIONAL MATCH
  (node:Entity|Statement|Metric|Report|Section|Passage|Gap {id: $ids[at]})
WITH node, at
ORDER BY at
