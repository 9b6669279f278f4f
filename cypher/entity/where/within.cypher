// entity, $within: it lies in the place, at any depth.
EXISTS {
  MATCH (entity)-[:PART_OF]->+(:Place {id: $within})
}
