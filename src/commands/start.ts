import { Command } from 'commander';
import type { Loading } from '../api/watch/measured.js';
import { readConfig, type Config, type Connection } from '../config.js';
import { openDatabase } from '../graph/database.js';
import { openWriter } from '../graph/driver.js';
import { siteOf } from '../graph/local/site.js';
import { lostDatabase, reach } from '../graph/reach.js';
import { readReports, reportFolders, type ReadReport } from '../ingest/folders.js';
import { loadRead, type LoadOptions } from '../ingest/load.js';
import { changesTold } from './changesTold.js';
import { say } from './say.js';
import { prepareService, serveUntilStopped } from './serving.js';

/** `start`: finds or starts a database, loads the reports and serves them until it is told to stop. */
export function startCommand(): Command {
  return new Command('start')
    .description('load the reports and serve them (what npm start runs)')
    .option('--source <file>', 'the text of the report: its passages are loaded, so that quotes can be shown')
    .option('--into-existing', 'load into a database that holds data of others')
    .action(async (options: StartOptions) => {
      await start(readConfig(), options);
    });
}

interface StartOptions extends Pick<LoadOptions, 'intoExisting'> {
  readonly source?: string;
}

async function start(config: Config, { source, ...options }: StartOptions): Promise<void> {
  const preparation = once(() => Promise.all([readAll(source), prepareService(config)]));
  // What needs no database, a second that nobody has to wait for; not before: it would keep the database from being started.
  const site = { ...siteOf(config, say), meanwhile: preparation };
  const database = await openDatabase(config, say, site);
  try {
    const [reports, service] = await preparation();
    const loading = await load(database.connection, reports, options);
    await serveUntilStopped(config, database, { ...service, loading });
  } finally {
    await database.release();
  }
}

const readAll = async (source: string | undefined): Promise<ReadReport[]> =>
  readReports(await reportFolders(), source);

/** The first call does the work; what fails is told to whoever waits for it. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    begun ??= work();
    begun.catch(() => undefined);
    return begun;
  };
}

async function load(
  connection: Connection,
  reports: readonly ReadReport[],
  options: LoadOptions,
): Promise<Loading> {
  const driver = openWriter(connection);
  try {
    await reach(driver, connection);
    const start = performance.now();
    const loaded = await loadRead(driver, connection.database, reports, {
      ...options,
      unlessLoaded: true,
      progress: say,
    });
    for (const { report, changes } of loaded) {
      say(changes === 0 ? `${report} is loaded already.` : `${report}: ${changesTold(changes)}.`);
    }
    const changed = loaded.filter(({ changes }) => changes > 0);
    return {
      loaded: changed.length,
      unchanged: loaded.length - changed.length,
      changes: changed.reduce((sum, { changes }) => sum + changes, 0),
      milliseconds: performance.now() - start,
    };
  } catch (error) {
    throw lostDatabase(error, connection) ?? error;
  } finally {
    await driver.close();
  }
}
