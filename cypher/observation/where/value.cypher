// observation, $value: its number, or what the words around it leave certain or possible, is neither below the one nor above the other.
observation.value >=
CASE $value.mode
  WHEN 'POSSIBLE' THEN - INFINITY
  ELSE coalesce($value.gte, - INFINITY)
END AND
observation.value <=
CASE $value.mode
  WHEN 'POSSIBLE' THEN INFINITY
  ELSE coalesce($value.lte, INFINITY)
END AND
EXISTS {
  WITH
    abs(observation.value) AS size,
    CASE $value.mode
      WHEN 'STATED' THEN 'EXACT'
      ELSE observation.comparator
    END AS comparator
  WITH
    CASE
      WHEN comparator IN ['ABOUT', 'NEARLY'] THEN 0.9 * size
      WHEN comparator IN ['AT_MOST', 'LESS_THAN'] THEN 0.0
      ELSE size
    END AS least,
    CASE
      WHEN comparator = 'ABOUT' THEN 1.1 * size
      WHEN comparator IN ['AT_LEAST', 'MORE_THAN'] THEN INFINITY
      ELSE size
    END AS most
  WITH
    CASE
      WHEN observation.value < 0 THEN [- most, - least]
      ELSE [least, most]
    END AS range
  WITH
    CASE
      WHEN observation.lower > range[0] THEN observation.lower
      ELSE range[0]
    END AS low,
    CASE
      WHEN observation.upper < range[1] THEN observation.upper
      ELSE range[1]
    END AS high,
    coalesce($value.gte, - INFINITY) AS gte,
    coalesce($value.lte, INFINITY) AS lte
  WITH
    low,
    high,
    gte,
    lte,
    CASE
      WHEN low > gte THEN low
      ELSE gte
    END AS first,
    CASE
      WHEN high < lte THEN high
      ELSE lte
    END AS last
  WHERE
    CASE $value.mode
      WHEN
        'POSSIBLE'
        THEN
          first < last OR
          (first = last AND
            NOT (observation.comparator IN ['LESS_THAN', 'MORE_THAN'] AND
              first = observation.value))
      ELSE low >= gte AND high <= lte
    END
  RETURN low
}
