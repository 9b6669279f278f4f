// place -> whole: all places around it: those that administer it, nearest first, then the areas it belongs to.
MATCH path = (place)-[:PART_OF]->+(whole:Place)
WITH
  whole,
  min(size([step IN relationships(path) WHERE step.kind = 'REGIONAL'])) AS detours,
  min(length(path)) AS distance
ORDER BY detours, distance, whole.id
