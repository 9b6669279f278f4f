// [evidence] -> passage: the passage that the words stand in.
MATCH ()-[evidence]->(passage:Passage)
