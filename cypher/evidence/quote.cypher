// [evidence] -> quote: the text of the passage that the words stand in, if it is loaded.
MATCH ()-[evidence]->(passage:Passage)
WITH passage.text AS quote
