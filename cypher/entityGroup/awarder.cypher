// {group} -> awarder: who named them for an award.
MATCH (awarder:Entity {id: group.awarderId})
