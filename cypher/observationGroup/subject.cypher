// {group} -> subject: the entity that its figures are about.
MATCH (subject:Entity {id: group.subjectId})
