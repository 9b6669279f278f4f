// observation, $aspect: it says this about its metric.
observation.aspect = $aspect
