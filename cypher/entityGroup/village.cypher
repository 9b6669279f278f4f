// {group} -> village: the village that they are or are located in.
MATCH (village:Village {id: group.villageId})
