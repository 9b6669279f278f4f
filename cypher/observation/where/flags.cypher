// observation, $flags: it has at least one of these flags.
any(flag IN observation.flags WHERE flag IN $flags)
