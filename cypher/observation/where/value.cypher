// observation, $value: its value is neither below the one nor above the other.
observation.value IS NOT NULL AND
($value.gte IS NULL OR observation.value >= $value.gte) AND
($value.lte IS NULL OR observation.value <= $value.lte)
