// {group} -> award: the award that they were named for.
MATCH (award:Award {id: group.awardId})
