// awardGrant, $award: it is a grant of the award with this id.
EXISTS {
  MATCH
    (awardGrant)-[:OBJECT {role: 'award'}]->
    (:Award)<-[:SAME_AS]-{0,9}
    (:Award {id: $award})
}
