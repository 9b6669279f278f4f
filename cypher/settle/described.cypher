// id: the entities, metrics and names that the reports describe.
UNWIND $reports AS id
MATCH (:Report {id: id})-[:DESCRIBES]->(item:Entity|Metric|Name)
RETURN DISTINCT item.id AS id
