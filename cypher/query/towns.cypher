// -> town: every town and street.
MATCH (town:Town)
