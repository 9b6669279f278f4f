// passage -> observation: the figures that rest on words of it.
MATCH (passage)<-[:EVIDENCED_BY]-(observation:Observation)
WITH DISTINCT observation
