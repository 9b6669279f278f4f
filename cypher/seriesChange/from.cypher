// {change} -> earlier: the figure that it is compared with.
MATCH (earlier:Observation {id: change.earlierId})
