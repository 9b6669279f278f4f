import { ConfigError } from '../config.js';
import { openReader } from '../graph/driver.js';
import { lostDatabase, reach } from '../graph/reach.js';
import type * as InsideApi from '../api/inside.js';
import type { Open } from './withWriter.js';

/** Opens the API for a command that reads, and closes it when the work is done or has failed. */
export async function withApi(open: Open, work: (api: InsideApi.Inside) => Promise<void>): Promise<void> {
  const opened = await open((message) => console.error(message));
  const driver = openReader(opened.connection);
  // Only now: no other command should wait for all types to be put together.
  const { openInside, wordsOf } = await import('../api/inside.js');
  try {
    await reach(driver, opened.connection);
    const api = await openInside(driver, opened.connection.database);
    await work(api).finally(() => api.close());
  } catch (error) {
    const words = wordsOf(error);
    throw lostDatabase(error, opened.connection) ?? (words === null ? error : new ConfigError(words));
  } finally {
    await driver.close();
    await opened.release();
  }
}
