// organization -> part: the organizations that belong to it.
MATCH (organization)<-[:PART_OF]-(part:Organization)
