import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type * as Api from '../api/server.js';
import type { ServerOptions } from '../api/server.js';
import { ConfigError, type Config, type Connection } from '../config.js';
import type { OpenedDatabase } from '../graph/database.js';
import { openReader } from '../graph/driver.js';
import { onSignal } from './onSignal.js';
import { say } from './say.js';

/** The service, and the only documents it runs. */
interface Serving extends Pick<typeof Api, 'createServer'> {
  readonly manifest: ServerOptions['manifest'];
}

/** Serves what a database holds, until the process is told to stop. */
export async function serveUntilStopped(
  config: Config,
  { connection, prepareNextStart }: Pick<OpenedDatabase, 'connection' | 'prepareNextStart'>,
  serving: Serving,
): Promise<void> {
  const app = await serve(config, connection, serving);
  say(
    `Ready: http://${config.host}:${config.port}/ (open it in a browser); the API is at /graphql. Ctrl-C stops.`,
  );
  prepareNextStart();
  await onSignal();
  say('Stopping.');
  await app.close();
}

async function serve(
  { host, port, profile, origins, logLevel }: Config,
  connection: Connection,
  { createServer, manifest }: Serving,
): Promise<FastifyInstance> {
  const driver = openReader(connection);
  const app = await createServer({
    driver,
    database: connection.database,
    profile,
    logger: pino({ level: logLevel }, pino.destination(2)),
    origins,
    manifest,
  });
  app.addHook('onClose', () => driver.close());
  await app.listen({ host, port }).catch(async (error: unknown) => {
    await app.close();
    throw addressError(error, host, port);
  });
  return app;
}

function addressError(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new ConfigError(`Port ${port} is taken by another program: set PORT to a free one.`);
    case 'EACCES':
      return new ConfigError(`Port ${port} needs more rights than we have: set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError(`HOST: this machine has no address ${host}.`);
    default:
      return error;
  }
}
