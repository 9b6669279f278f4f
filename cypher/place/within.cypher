// place -> whole: all places around it: those that administer it, nearest first, then the areas it belongs to.
MATCH path = ANY SHORTEST (place)-[:PART_OF]->+(whole:Place)
WITH
  whole,
  size([step IN relationships(path) WHERE step.kind = 'REGIONAL']) AS detours,
  length(path) AS distance
ORDER BY detours, distance, whole.id
