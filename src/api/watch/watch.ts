import { once } from 'node:events';
import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { ConfigError } from '../../config.js';
import { openReading, type ExplainingReader } from '../../graph/run.js';
import type { ServerOptions } from '../server.js';
import { LateMetrics } from './measured.js';
import { metricsRoute, metricsServer } from './metricsRoute.js';
import { watchAlone, type Watchers } from './observer.js';
import { SlowLog } from './slowLog.js';

/** A reader whose every statement is watched, and who watches. */
export interface Watched {
  readonly reader: ExplainingReader;
  readonly watchers: Watchers;
}

/** Whether anybody may read what is counted. */
const isCounted = ({ profile, metricsPort = null }: ServerOptions): boolean =>
  profile === 'OPEN' || metricsPort !== null;

/** Opens what watches the service, as its options say. */
export function openWatch(options: ServerOptions): Watched {
  const { driver, database, logger, tracing = null, slowQuery = Infinity, loading } = options;
  const unwatched = openReading(driver, database);
  const metrics = new LateMetrics(
    isCounted(options)
      ? async () => {
          const { openMetrics } = await import('./metrics.js');
          return openMetrics(driver, unwatched, loading);
        }
      : null,
  );
  const reader = openReading(driver, database, { watch: watchAlone(metrics) });
  return { reader, watchers: { logger, metrics, tracing, slow: new SlowLog(slowQuery, unwatched, logger) } };
}

/** Tells what is counted: on a port of its own where one is given, else beside an API that is open. */
export function serveMetrics(
  app: FastifyInstance,
  metrics: LateMetrics,
  { profile, metricsPort = null, host = '127.0.0.1' }: ServerOptions,
): void {
  if (metricsPort === null) {
    if (profile === 'OPEN') metricsRoute(app, metrics);
    return;
  }
  const server = metricsServer(metrics);
  app.addHook('onReady', () => listen(server, metricsPort, host));
  app.addHook('onClose', async () => {
    server.closeAllConnections();
    if (server.listening) await once(server.close(), 'close');
  });
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `METRICS_PORT: nobody can listen at ${host}:${port} (${code}); set it to a free one.`,
    );
  }
}
