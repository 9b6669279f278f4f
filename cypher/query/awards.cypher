// -> award: every title, award, ranking and list.
MATCH (award:Award)
