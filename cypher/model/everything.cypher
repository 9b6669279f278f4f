// id: everything that is published, or may be.
MATCH (item:Report|Section|Passage|Statement|Gap|Decision|Entity|Metric|Name)
RETURN item.id AS id
