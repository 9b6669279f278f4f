import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { guardAccess } from './access/access.js';
import { Budgets } from './access/budgets.js';
import { limitCrowd } from './access/crowd.js';
import { ReaderTokens } from './access/readerTokens.js';
import { watched } from '../graph/watched.js';
import { createAnswering } from './apollo.js';
import { openAsking } from './asking.js';
import { compressAnswers } from './compression.js';
import { answerConditionally } from './conditionalGet.js';
import { keepMeasured } from './cost/keepMeasured.js';
import type { Sizes } from './cost/sizes.js';
import { answerRootField } from './context.js';
import { readBookmarkHeaders } from './bookmarks.js';
import { allowOrigins } from './crossOrigin.js';
import { documentationRoutes } from './documentation.js';
import { explorerRoutes } from './explorer.js';
import { exportRoutes } from './exports/routes.js';
import { graphqlRoute } from './graphqlRoute.js';
import { healthRoutes } from './health.js';
import { answerFailure, answerFailures, answerUnreadable } from './httpErrors.js';
import { defaultLimits, type Limits } from './limits.js';
import { mcpRoute } from './mcp/route.js';
import { playgroundRoutes } from './playground.js';
import { reconcileRoutes } from './reconcile/route.js';
import { checkShapes } from './shape.js';
import { protectPages } from './security.js';
import { buildSchema } from './schema.js';
import { endConnectionsOnClose } from './shutdown.js';
import { checkManifest, trust } from './trusted/documents.js';
import { readManifest, type Manifest } from './trusted/manifest.js';
import { exampleDocuments, explorerDocuments } from './trusted/own.js';
import { tableAnswers } from './tables/route.js';
import type { Loading } from './watch/measured.js';
import { watchRequests } from './watch/requests.js';
import { requestIdOf } from './watch/requestId.js';
import type { Tracing } from './watch/tracing.js';
import { openWatch, serveMetrics } from './watch/watch.js';

/** What the service is made of. */
export interface ServerOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly profile: 'OPEN' | 'LOCKED';
  readonly logger: Logger;
  readonly limits?: Limits;
  /** How long the lists of the graph are; counted in the background if it is left out. */
  readonly sizes?: () => Sizes;
  /** From where pages of others may ask; none if it is left out. */
  readonly origins?: readonly string[];
  /** The only documents of clients that are run, besides what our own pages ask; any if it is left out. */
  readonly manifest?: Manifest | undefined;
  /** The port for `/metrics` alone; beside the API, if that is OPEN, where it is left out. */
  readonly metricsPort?: number | null;
  /** Where `/metrics` listens on a port of its own. */
  readonly host?: string;
  /** Milliseconds from which on an operation is written down as slow; none is if it is left out. */
  readonly slowQuery?: number;
  readonly tracing?: Tracing | null;
  /** What was loaded before. */
  readonly loading?: Loading;
  /** Aborted when the service is about to stop. */
  readonly stopping?: AbortSignal;
  /** Asks aside whether the database answers at all; if it is left out, a silent one is waited for until the deadline. */
  readonly isAlive?: (() => Promise<boolean>) | undefined;
  /** Whether several servers may answer, of which one may lag behind: nothing is then kept, or tagged for others to keep. */
  readonly isRouted?: boolean;
  /** The readers that are let in; everybody if it is left out. */
  readonly tokens?: ReaderTokens | undefined;
  /** What each client may spend in a minute; nobody counts if it is left out. */
  readonly costPerMinute?: number | undefined;
  /** The proxies whose word on a client's address is taken; none if it is left out. */
  readonly trustedProxies?: readonly string[];
}

export { ReaderTokens };

/** Made when this module is read, which `start` does while the database starts. */
const schema = buildSchema(answerRootField);

/** Reads a manifest of trusted documents and makes sure that each of them can be answered. */
export function readTrusted(file: string): Manifest {
  const manifest = readManifest(file);
  checkManifest(schema, manifest);
  return manifest;
}

/** Puts the service together without listening; `close` lets answers under way finish. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { profile, logger, origins = [], manifest, isRouted = false } = options;
  const given = options.limits ?? defaultLimits;
  const limits = isRouted ? { ...given, soon: Infinity } : given;
  const { tokens, costPerMinute, trustedProxies = [], isAlive } = options;
  const isOpen = profile === 'OPEN';
  const { reader: patient, watchers } = openWatch(options);
  const watch = isAlive ? watched(patient, isAlive) : undefined;
  const reader = watch ?? patient;
  const stopping = options.stopping ?? new AbortController().signal;
  const texts = [...explorerDocuments(), ...(isOpen ? exampleDocuments() : [])];
  const trusted = manifest && trust(manifest, { texts, introspection: isOpen });
  const kept = options.sizes ? null : keepMeasured(schema, reader, logger);
  const { apollo, answerKnown } = createAnswering({
    schema,
    limits,
    watchers,
    introspection: isOpen,
    trusted,
    sizes: options.sizes ?? kept?.current,
  });
  await apollo.start();

  const app = openApp(logger, limits, trustedProxies);
  answerFailures(app);
  watchRequests(app, watchers);
  endConnectionsOnClose(app, stopping);
  await allowOrigins(app, origins);
  limitCrowd(app, limits.atOnce);
  protectPages(app);
  await compressAnswers(app);
  readBookmarkHeaders(app);
  checkShapes(app, limits);
  if (!isRouted) answerConditionally(app, reader);
  app.addHook('onClose', async () => {
    kept?.stop();
    watch?.stop();
    await apollo.stop();
  });
  healthRoutes(app, patient, stopping);
  serveMetrics(app, watchers.metrics, options);
  if (isOpen) await playgroundRoutes(app);
  // Behind the playground, whose page is for everybody.
  guardAccess(app, { tokens, budgets: costPerMinute ? new Budgets(costPerMinute) : undefined });
  await explorerRoutes(app, isOpen);
  await documentationRoutes(app);
  const asking = openAsking(apollo, reader, limits, watchers);
  exportRoutes(app, { schema, asking, reader });
  tableAnswers(app, { schema, asking, reader, trusted });
  mcpRoute(app, { schema, asking, anyQuery: trusted === undefined, introspection: isOpen }, origins);
  await reconcileRoutes(app, { schema, asking, origins });
  graphqlRoute(app, { apollo, answerKnown, reader, limits, watchers });
  return app;
}

/** Fastify as we have it: one log, limits to what is read, and answers in JSON to what cannot be. */
function openApp(logger: Logger, limits: Limits, trustedProxies: readonly string[]): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.body,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    forceCloseConnections: 'idle',
    ...patience(limits),
    clientErrorHandler: answerUnreadable,
    frameworkErrors: answerFailure,
    genReqId: ({ headers }) => requestIdOf(headers),
  });
  app.removeContentTypeParser('text/plain');
  return app;
}

/** Who sends a request byte by byte, or does not take the answer, does not keep a connection for ever. */
function patience({ arrival, idle }: Limits) {
  const connectionsCheckingInterval = Math.min(5_000, arrival);
  return {
    requestTimeout: arrival,
    connectionTimeout: idle,
    // That a host is missing is told by us, in JSON.
    http: { headersTimeout: arrival, connectionsCheckingInterval, requireHostHeader: false },
  };
}
