// {path} -> step: its steps, from its beginning to its end.
UNWIND range(0, path.length - 1) AS at
WITH path.steps[at] AS step, at
ORDER BY at
