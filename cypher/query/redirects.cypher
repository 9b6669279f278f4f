// -> redirect: which of these ids are decided to be the same as another one, and that one.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:SAME_AS]->{1,9}(canonical:Entity)
WHERE
  NOT EXISTS {
    MATCH (canonical)-[:SAME_AS]->(:Entity)
  }
WITH {from: id, to: canonical.id} AS redirect
