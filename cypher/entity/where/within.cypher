// entity, $within: it is the place with this id, lies in it at any depth, or is located there.
EXISTS {
  MATCH
    (entity)-[:PART_OF|LOCATED_IN]->*
    (:Place)<-[:SAME_AS]-{0,9}
    (:Entity&Place {id: $within})
}
