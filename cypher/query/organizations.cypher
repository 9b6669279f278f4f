// -> organization: every organization.
MATCH (organization:Organization)
