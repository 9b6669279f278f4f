// statement, $rank: it has this rank.
statement.rank = $rank
