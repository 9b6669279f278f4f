// {group} -> region: the region that they lie in.
MATCH (region:Region {id: group.regionId})
