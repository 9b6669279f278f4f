// town -> district: the district that administers it.
MATCH (town)-[:PART_OF {kind: 'ADMINISTRATIVE'}]->(district:District)
