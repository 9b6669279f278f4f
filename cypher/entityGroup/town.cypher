// {group} -> town: the town or street that they are, lie in or are located in.
MATCH (town:Town {id: group.townId})
