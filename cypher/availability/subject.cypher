// {availability} -> subject: whom its figures are about.
MATCH (subject:Entity {id: availability.subjectId})
