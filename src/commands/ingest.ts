import { Command } from 'commander';
import { reportFolders } from '../ingest/folders.js';
import { loadReports, type LoadOptions } from '../ingest/load.js';
import { withWriter, type Open } from './withWriter.js';

/** `ingest`: loads one report, or all that come along. */
export function ingestCommand(open: Open): Command {
  return new Command('ingest')
    .description('load reports into the graph; what is there already stays as it is')
    .argument('[folder]', 'the folder of one report (default: every folder under reports/)')
    .option('--source <file>', 'the text of the report: every hash and word is checked, and it can be quoted')
    .option('--into-existing', 'load beside data that is not ours')
    .action(async (folder: string | undefined, options: LoadOptions & { readonly source?: string }) => {
      const folders = folder === undefined ? await reportFolders() : [folder];
      await withWriter(open, async (driver, database) => {
        const loaded = await loadReports(driver, database, folders, {
          ...options,
          progress: (message) => console.error(message),
        });
        for (const { report, counted, changes, graphHash } of loaded)
          console.log(`${report}: ${changes} changed; ${counted}; graph hash ${graphHash}`);
      });
    });
}
