// entity, $fullText: the search would find it by these words; `found` is looked up once.
entity.id IN found
