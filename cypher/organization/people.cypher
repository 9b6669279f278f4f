// organization -> person: the people who hold a role in it.
MATCH (organization)<-[:HOLDS_ROLE]-(person:Person)
