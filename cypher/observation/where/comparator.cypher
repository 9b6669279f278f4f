// observation, $comparator: it is given with this comparator.
observation.comparator = $comparator
