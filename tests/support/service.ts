import { pino, type DestinationStream } from 'pino';
import { inject } from 'vitest';
import { createServer, type ServerOptions as Operated } from '../../src/api/server.js';
import { unmeasured, type Sizes } from '../../src/api/cost/sizes.js';
import { defaultLimits, type Limits } from '../../src/api/limits.js';
import type { Connection } from '../../src/config.js';
import type { ReaderTokens } from '../../src/api/access/readerTokens.js';
import { openReader } from '../../src/graph/driver.js';
import type { Statement } from '../../src/graph/run.js';
import { recording } from './recording.js';

/** What a client gets. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: { code: string } }[];
}

/** The service without a port, and what it sends to the database. */
export interface Service {
  readonly app: Awaited<ReturnType<typeof createServer>>;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The texts of the statements sent since the last time that statements were asked for. */
  readonly statementsSent: () => string[];
  /** The same statements with their parameters. */
  readonly readsSent: () => Statement[];
  readonly close: () => Promise<void>;
}

/** How a test's service differs from the real one. */
export interface ServiceOptions {
  readonly connection?: Connection;
  readonly profile?: 'OPEN' | 'LOCKED';
  readonly limits?: Partial<Limits>;
  /** How long lists are taken to be; by default nothing has been measured. */
  readonly sizes?: Sizes;
  readonly origins?: readonly string[];
  /** Trusted documents by id. */
  readonly manifest?: ReadonlyMap<string, string>;
  readonly tokens?: ReaderTokens;
  readonly costPerMinute?: number;
  readonly trustedProxies?: readonly string[];
  /** What goes wrong with a statement instead of its being sent; null for nothing. */
  readonly fault?: (text: string) => Error | null;
  /** What happens before a statement is sent. */
  readonly before?: (text: string) => Promise<void>;
  /** Where the log goes, from `debug` on; nowhere by default. */
  readonly log?: DestinationStream;
  /** How it is watched and stopped. */
  readonly operated?: Partial<
    Pick<Operated, 'metricsPort' | 'slowQuery' | 'tracing' | 'loading' | 'stopping'>
  >;
}

/** The real service on the world's database, or another one. */
export async function openService(options: ServiceOptions = {}): Promise<Service> {
  const {
    connection = inject('world'),
    profile = 'LOCKED',
    limits,
    sizes = unmeasured,
    origins = [],
    manifest,
    fault = () => null,
    before,
    log,
    operated,
    tokens,
    costPerMinute,
    trustedProxies = [],
  } = options;
  const sent: Statement[] = [];
  const driver = recording(openReader(connection), sent, fault, before);
  const logger = log ? pino({ level: 'debug' }, log) : pino({ level: 'silent' });
  const app = await createServer({
    driver,
    database: connection.database,
    profile,
    logger,
    // What is kept of former answers would hide what is sent for one, and would depend on how busy the machine is.
    limits: { ...defaultLimits, soon: Infinity, ...limits },
    sizes: () => sizes,
    origins,
    manifest,
    tokens,
    costPerMinute,
    trustedProxies,
    ...operated,
  });
  return {
    app,
    ask: async (query, variables = {}) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return { status: response.statusCode, headers: response.headers, ...response.json<object>() };
    },
    statementsSent: () => sent.splice(0).map(({ text }) => text),
    readsSent: () => sent.splice(0),
    close: async () => {
      await app.close();
      await driver.close();
    },
  };
}
