// {availability} -> observation: its figures, in the order of their periods, those to trust first before others.
UNWIND availability.figures AS observation
WITH observation
ORDER BY observation.periodStart, observation.periodEnd, observation.precedence, observation.id
