// region, $levels: it has one of these levels.
region.level IN $levels
