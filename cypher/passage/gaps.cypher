// passage -> gap: what its words leave open, by id.
MATCH (passage)<-[:EVIDENCED_BY {status: 'ACTIVE'}]-(gap:Gap)
WITH DISTINCT gap
ORDER BY gap.id
