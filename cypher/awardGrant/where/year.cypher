// awardGrant, $year: it is of this year.
awardGrant.year = $year
