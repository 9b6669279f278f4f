// answer: the index of names gives the villages after a name in order; one more than the page tells whether there are others.
MATCH (village:Village)
WHERE
  village.nameEn >= $name AND
  (village.nameEn > $name OR village.id > $id) AND
  village.status = 'ACTIVE'
WITH village
ORDER BY village.nameEn, village.id
LIMIT 21
WITH collect({id: village.id, name: village.nameEn}) AS found
RETURN
  {villages: {nodes: found[..20], pageInfo: {hasNextPage: size(found) > 20}}} AS answer
