// publication -> contributor: the people and organizations that had a part in making it.
MATCH (publication)<-[:CONTRIBUTED_TO|HOLDS_ROLE]-(contributor:Entity)
WITH DISTINCT contributor
