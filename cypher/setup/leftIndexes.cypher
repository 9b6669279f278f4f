// name: the indexes that carry the name of one of these constraints and belong to none.
SHOW INDEXES
YIELD name, owningConstraint, properties
WHERE owningConstraint IS NULL AND name IN $names AND properties = ['id']
RETURN name
