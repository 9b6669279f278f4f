// passage -> observation: the active figures that rest on words of it.
MATCH
  (passage)<-[:EVIDENCED_BY {status: 'ACTIVE'}]-
  (observation:Observation {status: 'ACTIVE'})
WITH DISTINCT observation
