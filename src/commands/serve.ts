import { Command } from 'commander';
import { readConfig } from '../config.js';
import { openDatabase } from '../graph/database.js';
import { say } from './say.js';
import { prepareService, serveUntilStopped } from './serving.js';

/** `serve`: serves what the database holds already, until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .description(
      'serve what the database holds, and load nothing: for the second copy of a service and all others',
    )
    .action(async () => {
      const config = readConfig();
      const [database, service] = await Promise.all([openDatabase(config, say), prepareService(config)]);
      try {
        await serveUntilStopped(config, database, service);
      } finally {
        await database.release();
      }
    });
}
