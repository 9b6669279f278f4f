// entity, $origin: it has this origin.
entity.origin = $origin
