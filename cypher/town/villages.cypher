// town -> village: the villages that it administers.
MATCH (town)<-[:PART_OF {kind: 'ADMINISTRATIVE'}]-(village:Village)
