import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './site.js';

/** Enough for a graph of a few hundred thousand nodes; the tests run several servers at once with it. */
export const memory = ['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC'];

const settings = (port: number): Record<string, string> => ({
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.bolt.advertised_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'server.memory.pagecache.size': '128m',
  // Off by default, the limits of time, locks and memory: one query could hold the database for ever.
  'db.transaction.timeout': '60s',
  'db.lock.acquisition.timeout': '10s',
  // How long a read waits for what a bookmark says; 30 s by default, whatever the read's own limit is.
  'db.transaction.bookmark_ready_timeout': '3s',
  // How often it says that it still works at something. Who hears nothing twice gives the connection up: 2 min by default, which a
  // connection that the network forgot would take from the pool.
  'server.bolt.connection_keep_alive': '2s',
  'db.memory.transaction.max': '192m',
  // How soon a timed-out transaction is gone; 2 s by default.
  'db.transaction.monitor.check.interval': '500ms',
  // Neo4j reserves 256 MB of transaction log for each database unless told not to.
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '32m',
  // On SIGTERM the store is closed in 0.2 s; Bolt would then wait twice 5 s for threads that are gone.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  'internal.server.bolt.connection_shutdown_wait_time': '0s',
});

/** Writes `neo4j.conf`: loopback only, limits on, nothing told to anybody. */
export async function writeSettings({ home }: Pick<Site, 'home'>, port: number): Promise<void> {
  const lines = Object.entries(settings(port)).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}
