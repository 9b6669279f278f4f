// report -> corrected: the edition that it corrects.
MATCH (report)-[:CORRECTS]->(corrected:Report)
