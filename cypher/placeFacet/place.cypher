// {facet} -> place: the place.
MATCH (place:Entity&Place {id: facet.placeId})
