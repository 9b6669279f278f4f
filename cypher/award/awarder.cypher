// award -> awarder: who gives it, as the active grants say.
MATCH
  (award)<-[:OBJECT {role: 'award'}]-
  (grant:AwardGrant {status: 'ACTIVE'})-[:OBJECT {role: 'awarder'}]->
  (awarder:Entity)
WITH DISTINCT awarder
ORDER BY awarder.id
