// How many metrics there are among the rows, after writing those that are new.
UNWIND $rows AS row
MERGE (metric:Metric {id: row.id})
RETURN count(*) AS written
