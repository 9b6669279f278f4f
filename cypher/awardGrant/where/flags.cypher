// awardGrant, $flags: it has at least one of these flags.
any(flag IN awardGrant.flags WHERE flag IN $flags)
