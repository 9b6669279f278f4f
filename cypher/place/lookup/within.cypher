// -> place: the one with the id, and what lies in it at any depth. Places are located nowhere, they are part of one another.
MATCH
  (:Entity&Place {id: $within})-[:SAME_AS]->{0,9}
  (:Place)<-[:PART_OF]-*
  (place:Place)
