// observation, $unit: it is in the unit with this code.
observation.unit = $unit
