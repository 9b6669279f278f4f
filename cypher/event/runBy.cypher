// event -> runner: who holds it, by name.
MATCH (event)<-[:RUNS]-(runner:Entity)
WITH runner
ORDER BY runner.nameEn, runner.id
