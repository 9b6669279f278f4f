// law, $levels: it has one of these levels.
law.level IN $levels
