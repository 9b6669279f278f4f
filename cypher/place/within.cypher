// place -> whole: all places around it: those that administer it, nearest first, then the areas it belongs to.
MATCH (place)-[:PART_OF]->+(whole:Place)
WITH DISTINCT place, whole
WITH
  whole,
  head(
    COLLECT {
      MATCH path = (place)-[:PART_OF]->+(whole)
      WITH
        size([step IN relationships(path) WHERE step.kind = 'REGIONAL']) AS detours,
        length(path) AS distance
      ORDER
      BY
      detours,
      distance
      LIMIT
      1
      RETURN [detours, distance]
    }
  ) AS way
ORDER BY way, whole.id
