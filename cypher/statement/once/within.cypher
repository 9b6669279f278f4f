// -> found: the place with this id, and what it is the same as.
MATCH (:Entity&Place {id: $within})-[:SAME_AS]->{0,9}(found:Place)
