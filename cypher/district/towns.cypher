// district -> town: the towns and streets that it administers.
MATCH (district)<-[:PART_OF {kind: 'ADMINISTRATIVE'}]-(town:Town)
