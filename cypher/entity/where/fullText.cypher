// entity, found: the search would find it by the words; `entity/once/fullText` says what is found.
entity.id IN found
