// village -> town: the town or street that administers it.
MATCH (village)-[:PART_OF {kind: 'ADMINISTRATIVE'}]->(town:Town)
