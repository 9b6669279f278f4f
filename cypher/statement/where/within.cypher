// statement, $within: it is about the place with this id, anything inside it, or what is located there.
EXISTS {
  MATCH
    (statement)-[:SUBJECT]->
    (:Entity)-[:PART_OF|LOCATED_IN]->*
    (:Place)<-[:SAME_AS]-{0,9}
    (:Entity&Place {id: $within})
}
