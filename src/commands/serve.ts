import { Command } from 'commander';
import { readConfig } from '../config.js';
import { openDatabase } from '../graph/database.js';
import { say } from './say.js';
import { serveUntilStopped } from './serving.js';

/** `serve`: serves what the database holds already, until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .description(
      'serve what the database holds, and load nothing: for the second copy of a service and all others',
    )
    .action(async () => {
      const config = readConfig();
      const [database, api] = await Promise.all([openDatabase(config, say), import('../api/server.js')]);
      try {
        const manifest =
          config.trustedDocuments === null ? undefined : api.readTrusted(config.trustedDocuments);
        await serveUntilStopped(config, database, { ...api, manifest });
      } finally {
        await database.release();
      }
    });
}
