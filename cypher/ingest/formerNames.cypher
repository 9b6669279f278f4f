// Nothing; takes back the names that a report gave its entities before and gives no longer.
UNWIND $rows AS row
MATCH (:Entity {id: row.entity})-[has:HAS_NAME]->(name:Name)
WHERE row.report IN has.reports AND NOT name.id IN row.names
SET has.reports = [report IN has.reports WHERE report <> row.report]
WITH has, name
WHERE has.reports = []
DETACH DELETE name
