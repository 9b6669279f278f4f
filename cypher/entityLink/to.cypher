// {link} -> entity: where it leads.
MATCH (entity:Entity {id: link.toId})
