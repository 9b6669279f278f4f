// -> node: the thing with this id; the label stands for the type that the prefix of the id names.
MATCH (node:Node {id: $id})
