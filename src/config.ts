import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';

/** An environment variable that is set but empty means the same as one that is not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const port = z
  .string()
  .regex(/^\d+$/, 'expected a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, { error: 'expected a whole number from 0 to 65535' });

const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, 'expected a whole number')
  .transform(Number);

const origin = z
  .string()
  .regex(
    /^(\*|https?:\/\/[^\s/@?#]+)$/,
    'expected *, or origins such as https://example.org with commas between them',
  );

const listed = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** As Fastify takes them: an address, a range of them, or one of three names. */
const proxy = z
  .string()
  .refine(
    (text) =>
      ['loopback', 'linklocal', 'uniquelocal'].includes(text) ||
      isIP(text) !== 0 ||
      (isIP(text.split('/')[0] ?? '') !== 0 && ipaddr.isValidCIDR(text)),
    { error: 'expected loopback, addresses or ranges such as 10.0.0.0/8, with commas between them' },
  );

const budget = z
  .string()
  .regex(/^\d{1,15}$/, 'expected a whole number; 0 for no limit')
  .transform(Number);

/** What nobody who reads and asks by hand or by a page comes near: twenty of the dearest operations there may be. */
const usualCostPerMinute = 5_000_000;

const environment = z.object({
  NEO4J_URI: optional(
    z
      .string()
      .regex(
        /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@][^\s@]*$/,
        'expected bolt://, neo4j:// or neo4j+s:// and a host, without a user',
      ),
  ),
  NEO4J_USERNAME: optional(z.string()).transform((name) => name ?? 'neo4j'),
  NEO4J_PASSWORD: optional(z.string()),
  NEO4J_PASSWORD_FILE: optional(z.string()),
  NEO4J_DATABASE: optional(z.string()).transform((name) => name ?? 'neo4j'),
  DATABASE_FOLDER: optional(z.string()),
  PORT: optional(port).transform((value) => value ?? 4000),
  HOST: optional(z.string()).transform((host) => host ?? '127.0.0.1'),
  PROFILE: optional(z.enum(['OPEN', 'LOCKED'])).transform((profile) => profile ?? 'OPEN'),
  CORS_ORIGINS: optional(z.string()).transform(listed).pipe(z.array(origin)),
  TRUSTED_DOCUMENTS: optional(z.string()),
  METRICS_PORT: optional(port),
  SLOW_QUERY_MILLISECONDS: optional(wholeNumber).transform((value) => value ?? 1_000),
  DRAIN_SECONDS: optional(wholeNumber).transform((value) => value ?? 1),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(z.string()),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: optional(z.string()),
  READER_TOKENS_FILE: optional(z.string()),
  COST_PER_MINUTE: optional(budget).transform((cost) => cost ?? usualCostPerMinute),
  TRUSTED_PROXIES: optional(z.string()).transform(listed).pipe(z.array(proxy)),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])).transform(
    (level) => level ?? 'info',
  ),
});

/** Where a Neo4j answers and who we are to it. */
export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Everything the environment decides. */
export interface Config {
  /** The operator's own Neo4j, or null when the managed local one is to be used. */
  readonly neo4j: Connection | null;
  /** The folder of the managed database; null for the usual one. */
  readonly databaseFolder: string | null;
  readonly port: number;
  readonly host: string;
  /** OPEN shows the playground and the schema; LOCKED answers queries and nothing else. */
  readonly profile: 'OPEN' | 'LOCKED';
  /** From where pages of others may ask; empty for nowhere, `*` for everywhere. */
  readonly origins: readonly string[];
  /** The file with the only documents that clients may have run, or null when they may ask anything. */
  readonly trustedDocuments: string | null;
  /** The file that says who may ask, or null when everybody may. */
  readonly readerTokensFile: string | null;
  /** What each client may spend in a minute; 0 for no limit. */
  readonly costPerMinute: number;
  /** The proxies whose word on a client's address is taken. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: string;
  /** The port for `/metrics` alone; null for beside the API, and not at all where that is LOCKED. */
  readonly metricsPort: number | null;
  /** Milliseconds from which on an operation is written down as slow. */
  readonly slowQuery: number;
  /** Whether somebody collects traces; where, OpenTelemetry reads itself. */
  readonly traces: boolean;
  /** Seconds for which a service that is to stop says so before it does. */
  readonly drain: number;
  /** The environment as it came, for the programs that this one starts. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A setting that cannot be used; the message says which, what was expected and what came. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads and checks the environment. This is the only reader of `process.env`. */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    // An address may carry a password, which no terminal or log is to show.
    const came = variables[name]?.replace(/\/\/.*@/, '//…@');
    throw new ConfigError(`${name}: ${issue?.message}; got ${JSON.stringify(came)}.`);
  }
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_DATABASE, PORT, HOST, PROFILE, CORS_ORIGINS } = parsed.data;
  const {
    DATABASE_FOLDER,
    TRUSTED_DOCUMENTS,
    READER_TOKENS_FILE,
    COST_PER_MINUTE,
    TRUSTED_PROXIES,
    LOG_LEVEL,
  } = parsed.data;
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT } = parsed.data;
  return {
    neo4j: NEO4J_URI
      ? {
          uri: NEO4J_URI,
          username: NEO4J_USERNAME,
          password: password(parsed.data),
          database: NEO4J_DATABASE,
        }
      : null,
    databaseFolder: DATABASE_FOLDER ?? null,
    port: PORT,
    host: HOST,
    profile: PROFILE,
    origins: CORS_ORIGINS,
    trustedDocuments: TRUSTED_DOCUMENTS ?? null,
    readerTokensFile: READER_TOKENS_FILE ?? null,
    costPerMinute: COST_PER_MINUTE,
    trustedProxies: TRUSTED_PROXIES,
    logLevel: LOG_LEVEL,
    metricsPort: parsed.data.METRICS_PORT ?? null,
    slowQuery: parsed.data.SLOW_QUERY_MILLISECONDS,
    traces: (OTEL_EXPORTER_OTLP_ENDPOINT ?? OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) !== undefined,
    drain: parsed.data.DRAIN_SECONDS,
    environment: variables,
  };
}

function password({ NEO4J_PASSWORD, NEO4J_PASSWORD_FILE }: z.infer<typeof environment>): string {
  if (NEO4J_PASSWORD !== undefined) return NEO4J_PASSWORD;
  if (NEO4J_PASSWORD_FILE === undefined) {
    throw new ConfigError('NEO4J_URI is set without a password: set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.');
  }
  try {
    return readFileSync(NEO4J_PASSWORD_FILE, 'utf8').trimEnd();
  } catch {
    throw new ConfigError(`NEO4J_PASSWORD_FILE: cannot read ${JSON.stringify(NEO4J_PASSWORD_FILE)}.`);
  }
}
