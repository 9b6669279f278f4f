// statement, $period: its period overlaps the one and lies within the other; each has a first day, and one that is open no last day.
statement.periodStart >= coalesce($period.within.start, '') AND
statement.periodStart <= coalesce($period.within.end, '~') AND
statement.periodStart <= coalesce($period.overlaps.end, '~') AND
($period.within.end IS NULL OR statement.periodEnd <= $period.within.end) AND
coalesce(statement.periodEnd >= $period.overlaps.start, true)
