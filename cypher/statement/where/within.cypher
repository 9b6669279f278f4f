// statement, found: it is about the place with this id, anything inside it, or what is located there.
EXISTS {
  MATCH (statement)-[:SUBJECT]->(:Entity)-[:PART_OF|LOCATED_IN]->*(place)
  WHERE place IN found
}
