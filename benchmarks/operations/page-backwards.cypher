// answer: the same index read from its end.
MATCH (village:Village)
WHERE
  village.nameEn <= $name AND
  (village.nameEn < $name OR village.id < $id) AND
  village.status = 'ACTIVE'
WITH village
ORDER BY village.nameEn DESC, village.id DESC
LIMIT 21
WITH collect({id: village.id, name: village.nameEn}) AS found
RETURN
  {
    villages: {
      nodes: reverse(found[..20]),
      pageInfo: {hasPreviousPage: size(found) > 20}
    }
  } AS answer
