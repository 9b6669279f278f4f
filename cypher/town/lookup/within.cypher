// -> town: the one with the id, and those in the place with the id. No town lies in a village, so that none is looked into.
MATCH
  (:Entity&Place {id: $within})-[:SAME_AS]->{0,9}
  (:Place)
  (()<-[:PART_OF]-(:!Village))*
  (town:Town)
