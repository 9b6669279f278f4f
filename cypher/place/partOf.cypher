// place -> whole: the place that administers it.
MATCH (place)-[:PART_OF {kind: 'ADMINISTRATIVE'}]->(whole:Place)
