// relation, $predicate: it has this predicate.
relation.predicate = $predicate
