// statement, $origin: it has this origin.
statement.origin = $origin
