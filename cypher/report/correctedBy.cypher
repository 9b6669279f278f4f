// report -> edition: the corrected editions of it, the oldest first.
MATCH (report)<-[:CORRECTS]-(edition:Report)
WITH edition
ORDER BY edition.published, edition.id
