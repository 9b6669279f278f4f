// id: the entities that are decided to be another one, where the decision or what it is about is among the reports and items.
CALL () {
  UNWIND $reports AS id
  MATCH
    (:Report {id: id})<-[:STATED_IN]-(decision:Decision {decision: 'SAME_AS'})
  RETURN decision
    UNION
  UNWIND $items AS id
  MATCH (decision:Decision {entity: id, decision: 'SAME_AS'})
  RETURN decision
    UNION
  UNWIND $items AS id
  MATCH (decision:Decision {other: id, decision: 'SAME_AS'})
  RETURN decision
}
RETURN DISTINCT decision.entity AS id
