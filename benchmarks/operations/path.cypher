// answer: a search from both ends over the typed edges.
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
RETURN
  {
    path:
      head(
        COLLECT {
          MATCH
            way = SHORTEST 1
            (from)
            (()-[:ASSESSED|CONTRIBUTED_TO|ESTABLISHED|FIRST_IN|HELD|HOLDS_ROLE|IMPLEMENTS|LOCATED_IN|PARTICIPATES_IN|PART_OF|PUBLISHED|RECEIVED|RUNS|TARGETS]-(:Entity)){0,4}
            (to)
          RETURN {length: length(way)}
        }
      )
  } AS answer
