import neo4j, { type Config as DriverConfig, type Driver } from 'neo4j-driver';
import type { Connection } from '../config.js';

/** How many connections to one server a driver holds at most. */
export const poolSize = 8;

/**
 * Left at its defaults the driver hangs for 33 s when the database is down. These give up in about a second,
 * so that the service can say so and recover by itself.
 */
const impatient: DriverConfig = {
  maxTransactionRetryTime: 900,
  // A read may wait for this twice, and is to be told within two seconds.
  connectionAcquisitionTimeout: 900,
  connectionTimeout: 1_000,
  connectionLivenessCheckTimeout: 5_000,
  maxConnectionPoolSize: poolSize,
  telemetryDisabled: true,
  // Every integer we store is small (amounts are decimal strings), and GraphQL wants numbers.
  disableLosslessIntegers: true,
};

/** Ingest would rather wait for a database that is busy than leave a report half written. */
const patient: DriverConfig = {
  ...impatient,
  maxTransactionRetryTime: 30_000,
  connectionAcquisitionTimeout: 30_000,
  connectionTimeout: 5_000,
};

/** A driver for answering queries: small pool, gives up in about a second. */
export function openReader(connection: Connection): Driver {
  return open(connection, impatient);
}

/** A driver for ingest and administration: retries for half a minute. */
export function openWriter(connection: Connection): Driver {
  return open(connection, patient);
}

function open({ uri, username, password }: Connection, config: DriverConfig): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), config);
}
