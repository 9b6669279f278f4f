// answer: the first six around the centre, and the first six around each of these that were not found before.
MATCH (centre:Entity {id: $id})
CALL (centre) {
  MATCH
    (centre)-[:ASSESSED|CONTRIBUTED_TO|ESTABLISHED|FIRST_IN|HELD|HOLDS_ROLE|IMPLEMENTS|LOCATED_IN|PARTICIPATES_IN|PART_OF|PUBLISHED|RECEIVED|RUNS|TARGETS]-
    (near:Entity)
  WITH DISTINCT near
  WHERE near <> centre
  ORDER BY near.id
  LIMIT 6
  RETURN collect(near) AS around
}
CALL (centre, around) {
  UNWIND around AS near
  CALL (centre, around, near) {
    MATCH
      (near)-[:ASSESSED|CONTRIBUTED_TO|ESTABLISHED|FIRST_IN|HELD|HOLDS_ROLE|IMPLEMENTS|LOCATED_IN|PARTICIPATES_IN|PART_OF|PUBLISHED|RECEIVED|RUNS|TARGETS]-
      (far:Entity)
    WITH DISTINCT far
    WHERE NOT far IN around AND far <> centre
    ORDER BY far.id
    LIMIT 6
    RETURN far
  }
  WITH DISTINCT far
  ORDER BY far.id
  RETURN collect(far) AS further
}
RETURN
  {
    neighbourhood: {
      nodes:
        [{distance: 0, entity: {id: centre.id, name: centre.nameEn}}] +
        [near IN around | {distance: 1, entity: {id: near.id, name: near.nameEn}}] +
        [far IN further | {distance: 2, entity: {id: far.id, name: far.nameEn}}]
    }
  } AS answer
