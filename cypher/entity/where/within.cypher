// entity, found: it is the place with this id, lies in it at any depth, or is located there.
EXISTS {
  MATCH (entity)-[:PART_OF|LOCATED_IN]->*(place)
  WHERE place IN found
}
