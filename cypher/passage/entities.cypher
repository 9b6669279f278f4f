// passage -> entity: the entities that words of it speak of.
MATCH (passage)<-[:EVIDENCED_BY {status: 'ACTIVE'}]-(entity:Entity)
WITH DISTINCT entity
