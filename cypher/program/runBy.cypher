// program -> runner: who runs it, by name.
MATCH (program)<-[:RUNS]-(runner:Entity)
WITH runner
ORDER BY runner.nameEn, runner.id
