// observation, $within: it is about the place with this id or anything inside it.
EXISTS {
  MATCH (observation)-[:SUBJECT]->(:Place)-[:PART_OF]->*(:Place {id: $within})
}
