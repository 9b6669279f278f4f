// {group} -> district: the district that they are, lie in or are located in.
MATCH (district:District {id: group.districtId})
