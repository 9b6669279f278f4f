// -> node: the thing with this id, or that which it is decided to be the same as; the label stands for the type that the prefix of the id names.
MATCH (:Node {id: $id})-[:SAME_AS]->{0,9}(node)
WHERE
  NOT EXISTS {
    MATCH (node)-[:SAME_AS]->()
  }
