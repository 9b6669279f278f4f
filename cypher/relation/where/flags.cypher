// relation, $flags: it has at least one of these flags.
any(flag IN relation.flags WHERE flag IN $flags)
