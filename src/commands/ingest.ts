import { Command } from 'commander';
import type { Driver } from 'neo4j-driver';
import { latestBookmark } from '../graph/latestBookmark.js';
import { reportFolders } from '../ingest/folders.js';
import { loadReports, type Loaded, type LoadOptions } from '../ingest/load.js';
import { changesTold } from './changesTold.js';
import { startLoadingBar } from './loadingBar.js';
import type { Open } from './withDatabase.js';
import { withWriter } from './withWriter.js';

type Options = LoadOptions & { readonly source?: string; readonly bookmark?: boolean };

/** So many are told of one by one; more are shown as a bar. */
const few = 10;

/** `ingest`: loads some reports, or all that come along. */
export function ingestCommand(open: Open): Command {
  return new Command('ingest')
    .description('load reports into the graph; what is there already stays as it is')
    .argument('[folders...]', 'the folders of reports (default: every folder under reports/)')
    .option('--source <file>', 'the text of the report: every hash and word is checked, and it can be quoted')
    .option('--into-existing', 'load beside data that is not ours')
    .option(
      '--bookmark',
      'tell, on a line of its own, what to send as Neo4j-Bookmark to read what was loaded',
    )
    .action(async (given: string[], options: Options) => {
      const folders = given.length === 0 ? await reportFolders() : given;
      await withWriter(open, async (driver, database) => {
        const load = folders.length > few ? loadMany : loadFew;
        await load(driver, database, folders, options);
        if (options.bookmark === true) console.log(await latestBookmark(driver, database));
      });
    });
}

async function loadFew(
  driver: Driver,
  database: string,
  folders: readonly string[],
  options: Options,
): Promise<void> {
  const loaded = await loadReports(driver, database, folders, {
    ...options,
    progress: (message) => console.error(message),
  });
  for (const { report, counted, changes, graphHash } of loaded)
    console.log(`${report}: ${changesTold(changes)}; ${counted}; graph hash ${graphHash}`);
}

async function loadMany(
  driver: Driver,
  database: string,
  folders: readonly string[],
  options: Options,
): Promise<void> {
  const bar = startLoadingBar(folders.length);
  let last: Loaded | undefined;
  let changes = 0;
  const onLoaded = (loaded: Loaded): void => {
    last = loaded;
    changes += loaded.changes;
    bar.loaded(loaded.report);
  };
  try {
    await loadReports(driver, database, folders, { ...options, onLoaded });
  } finally {
    bar.end();
  }
  console.log(`${folders.length} reports: ${changesTold(changes)}; graph hash ${last?.graphHash}`);
}
