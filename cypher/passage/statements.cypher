// passage -> statement: the statements that rest on words of it.
MATCH (passage)<-[:EVIDENCED_BY]-(statement:Statement)
WITH DISTINCT statement
