// {link} -> entity: where it begins.
MATCH (entity:Entity {id: link.fromId})
