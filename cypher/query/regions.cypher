// -> region: every region.
MATCH (region:Region)
