// statement, $flagged: it has a flag, or it has none.
(size(statement.flags) > 0) = $flagged
