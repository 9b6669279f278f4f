import { Command } from 'commander';
import type { Connection } from '../config.js';
import { openWriter } from '../graph/driver.js';
import { reach } from '../graph/reach.js';
import { reportFolders } from '../ingest/folders.js';
import { loadReports, type LoadOptions } from '../ingest/load.js';

/** A database to work with, until it is released. */
export interface OpenDatabase {
  readonly connection: Connection;
  release(): void | Promise<void>;
}

/** Opens a database, starting one where need be; tells meanwhile what it is doing. */
export type Open = (progress: (message: string) => void) => Promise<OpenDatabase>;

/** `ingest`: loads one report, or all that come along. */
export function ingestCommand(open: Open): Command {
  return new Command('ingest')
    .description('load reports into the graph; what is there already stays as it is')
    .argument('[folder]', 'the folder of one report (default: every folder under reports/)')
    .option('--source <file>', 'the text of the report: every hash and word is checked, and it can be quoted')
    .option('--into-existing', 'load beside data that is not ours')
    .action(async (folder: string | undefined, options: LoadOptions & { readonly source?: string }) => {
      const folders = folder === undefined ? await reportFolders() : [folder];
      await ingest(open, folders, options);
    });
}

async function ingest(
  open: Open,
  folders: readonly string[],
  options: LoadOptions & { readonly source?: string },
): Promise<void> {
  const opened = await open((message) => console.error(message));
  const driver = openWriter(opened.connection);
  try {
    await reach(driver, opened.connection);
    const loaded = await loadReports(driver, opened.connection.database, folders, {
      ...options,
      progress: (message) => console.error(message),
    });
    for (const { report, counted, changes, graphHash } of loaded) {
      console.log(`${report}: ${changes} changed; ${counted}; graph hash ${graphHash}`);
    }
  } finally {
    await driver.close();
    await opened.release();
  }
}
