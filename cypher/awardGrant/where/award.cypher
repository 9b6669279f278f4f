// awardGrant, $award: it is a grant of the award with this id.
EXISTS {
  MATCH (awardGrant)-[:OBJECT {role: 'award'}]->(:Award {id: $award})
}
