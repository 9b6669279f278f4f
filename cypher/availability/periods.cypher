// {availability} -> period: each period that one of its figures is for, in their order.
UNWIND availability.figures AS observation
WITH observation
WHERE observation.period IS NOT NULL
WITH DISTINCT observation {.period, .periodStart, .periodEnd} AS period
ORDER BY period.periodStart, period.periodEnd, period.period
