// -> law: every law.
MATCH (law:Law)
