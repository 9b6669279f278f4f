import { ConfigError } from '../config.js';
import { openReader } from '../graph/driver.js';
import type * as InsideApi from '../api/inside.js';
import { withDatabase, type Open } from './withDatabase.js';

/** Opens the API for a command that reads, and closes it when the work is done or has failed. */
export function withApi(open: Open, work: (api: InsideApi.Inside) => Promise<void>): Promise<void> {
  return withDatabase(open, openReader, async (driver, database) => {
    // Only now: no other command should wait for all types to be put together.
    const { openInside, wordsOf } = await import('../api/inside.js');
    const api = await openInside(driver, database);
    try {
      await work(api);
    } catch (error) {
      const words = wordsOf(error);
      throw words === null ? error : new ConfigError(words);
    } finally {
      await api.close();
    }
  });
}
