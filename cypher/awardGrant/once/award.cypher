// -> found: the award with this id, and what it is the same as.
MATCH (:Award {id: $award})-[:SAME_AS]->{0,9}(found:Award)
