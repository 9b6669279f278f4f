import { Command } from 'commander';
import { checkGraph } from '../ingest/checkGraph.js';
import type { Open } from './withDatabase.js';
import { withWriter } from './withWriter.js';

/** `check`: reads the whole graph, which a load does for what it touched only. */
export function checkCommand(open: Open): Command {
  return new Command('check')
    .description('read the whole graph: every invariant, and that its recorded hash is right')
    .action(async () => {
      await withWriter(open, async (driver, database) => {
        const { graphHash, problems } = await checkGraph(driver, database);
        for (const problem of problems) console.error(problem);
        if (problems.length === 0) console.log(`The graph is sound; graph hash ${graphHash}`);
        else process.exitCode = 1;
      });
    });
}
