// id: the names that reports gave these entities.
UNWIND $entities AS id
MATCH (name:Name {entity: id})
RETURN name.id AS id
