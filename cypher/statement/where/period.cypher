// statement, $period: its period overlaps the one and lies within the other; each has a first day, and one that is open no last day.
statement.periodStart >= coalesce($period.within.start, '') AND
($period.within.end IS NULL OR
  (statement.periodStart <= $period.within.end AND
    statement.periodEnd <= $period.within.end)) AND
($period.overlaps.end IS NULL OR
  statement.periodStart <= $period.overlaps.end) AND
($period.overlaps.start IS NULL OR
  coalesce(statement.periodEnd >= $period.overlaps.start, true))
