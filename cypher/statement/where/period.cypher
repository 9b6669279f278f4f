// statement, $period: its period overlaps the one and lies within the other; a side that is open has no end.
statement.period IS NOT NULL AND
($period.overlaps IS NULL OR
  ((statement.periodStart IS NULL OR
      $period.overlaps.end IS NULL OR
      statement.periodStart <= $period.overlaps.end) AND
    (statement.periodEnd IS NULL OR
      $period.overlaps.start IS NULL OR
      statement.periodEnd >= $period.overlaps.start))) AND
($period.within IS NULL OR
  (($period.within.start IS NULL OR
      statement.periodStart >= $period.within.start) AND
    ($period.within.end IS NULL OR
      statement.periodEnd <= $period.within.end)))
