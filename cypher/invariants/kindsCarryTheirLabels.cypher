// Entities that do not carry exactly the labels of their kind, by id.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH
  entity,
  [label IN labels(entity) WHERE NOT label IN ['Entity', 'Place']] AS kinds,
  entity.kind IN ['REGION', 'DISTRICT', 'TOWN', 'VILLAGE'] AS isPlace
WHERE
  size(kinds) <> 1 OR
  toUpper(kinds[0]) <> coalesce(entity.kind, '') OR
  coalesce(isPlace, false) <> (entity:Place)
RETURN entity.id AS id
ORDER BY id
