// {change} -> baseline: the figure it is compared with.
MATCH (baseline:Observation {id: change.baselineId})
