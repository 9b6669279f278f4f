// -> village: every village.
MATCH (village:Village)
