// entity -> runner: who runs it, by name.
MATCH (entity)<-[:RUNS]-(runner:Entity)
WITH runner
ORDER BY runner.nameEn, runner.id
