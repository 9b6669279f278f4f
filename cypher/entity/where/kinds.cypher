// entity, $kinds: it is of one of the kinds.
entity.kind IN $kinds
