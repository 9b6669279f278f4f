// {shared} -> tie: each of the entities that were asked for, by id.
UNWIND shared.sharedBy AS one
WITH
  {
    entityId: one.id,
    entity: one,
    shared: shared.entity,
    predicates: shared.predicates
  } AS tie
ORDER BY tie.entityId
