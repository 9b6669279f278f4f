// statement, $flags: it has at least one of these flags.
any(flag IN statement.flags WHERE flag IN $flags)
