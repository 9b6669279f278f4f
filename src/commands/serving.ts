import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type * as Api from '../api/server.js';
import type { ServerOptions } from '../api/server.js';
import type { Tracing } from '../api/watch/tracing.js';
import { ConfigError, type Config, type Connection } from '../config.js';
import { boltProbe } from '../graph/boltProbe.js';
import type { OpenedDatabase } from '../graph/database.js';
import { openReader } from '../graph/driver.js';
import { openLog } from './log.js';
import { say } from './say.js';
import { stopOnSignal } from './stopping.js';

/**
 * How many connections may wait to be taken in, where the system allows as many. A client whose connection finds no room
 * tries again after a second, then after two, four and eight, and would wait that long to be told to come again.
 */
const backlog = 4_096;

/** The service as far as it can be made ready without a database. */
interface Service
  extends Pick<typeof Api, 'createServer'>, Pick<ServerOptions, 'manifest' | 'tokens' | 'loading'> {
  readonly logger: Logger;
  readonly tracing: Tracing | null;
}

/** Reads what the service is made of; a setting that cannot be used is told before there is a database. */
export async function prepareService(config: Config): Promise<Service> {
  const { logLevel, trustedDocuments, readerTokensFile, traces } = config;
  const logger = openLog(logLevel);
  const { createServer, readTrusted, ReaderTokens } = await import('../api/server.js');
  const tracing = traces ? (await import('../api/watch/tracing.js')).openTracing() : null;
  const manifest = trustedDocuments === null ? undefined : readTrusted(trustedDocuments);
  const tokens = readerTokensFile === null ? undefined : new ReaderTokens(readerTokensFile, logger);
  return { createServer, logger, tracing, manifest, tokens };
}

/** Serves what a database holds, until the process is told to stop. */
export async function serveUntilStopped(
  config: Config,
  { connection, prepareNextStart }: Pick<OpenedDatabase, 'connection' | 'prepareNextStart'>,
  service: Service,
): Promise<void> {
  const stopping = new AbortController();
  const app = await serve(config, connection, service, stopping.signal);
  say(
    `Ready: http://${config.host}:${config.port}/ (open it in a browser); the API is at /graphql. Ctrl-C stops.`,
  );
  prepareNextStart();
  await stopOnSignal(app, stopping, config.drain);
  await service.tracing?.close();
}

async function serve(
  { host, port, profile, origins, metricsPort, slowQuery, costPerMinute, trustedProxies }: Config,
  connection: Connection,
  { createServer, ...service }: Service,
  stopping: AbortSignal,
): Promise<FastifyInstance> {
  const driver = openReader(connection);
  const app = await createServer({
    driver,
    database: connection.database,
    isRouted: connection.uri.startsWith('neo4j'),
    isAlive: boltProbe(connection.uri) ?? undefined,
    profile,
    origins,
    host,
    metricsPort,
    slowQuery,
    costPerMinute,
    trustedProxies,
    stopping,
    ...service,
  });
  app.addHook('onClose', () => driver.close());
  await app.listen({ host, port, backlog }).catch(async (error: unknown) => {
    await app.close();
    throw addressError(error, host, port);
  });
  return app;
}

function addressError(error: unknown, host: string, port: number): unknown {
  if (error instanceof ConfigError) return error;
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
