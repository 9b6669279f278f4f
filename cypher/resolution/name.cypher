// {resolution} -> name: the name of it that fits.
MATCH (name:Name {id: resolution.nameId})
