// -> person: every person.
MATCH (person:Person)
