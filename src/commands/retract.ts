import { Command } from 'commander';
import { retractReport } from '../ingest/retract.js';
import { prepareStore } from '../ingest/store.js';
import type { Open } from './withDatabase.js';
import { withWriter } from './withWriter.js';

/** `retract`: takes a report back. */
export function retractCommand(open: Open): Command {
  return new Command('retract')
    .description('take a report back: it leaves every list, stays readable by id, and comes back with ingest')
    .argument('<report>', 'the id of the report, such as conghua-2022-09-25')
    .requiredOption('--reason <text>', 'why; readers of its statements are told')
    .action(async (report: string, { reason }: { readonly reason: string }) => {
      await withWriter(open, async (driver, database) => {
        await prepareStore(driver, database);
        const { changes, graphHash } = await retractReport(driver, database, report, reason);
        const told = changes === 0 ? 'was retracted already' : 'is retracted';
        console.log(`${report} ${told}; graph hash ${graphHash}`);
      });
    });
}
