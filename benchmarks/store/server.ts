import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '../../src/config.js';
import { account, addressOf } from '../../src/graph/local/account.js';
import { withArchive } from '../../src/graph/local/archive.js';
import type { Java } from '../../src/graph/local/java.js';
import { preparePassword, readPassword } from '../../src/graph/local/password.js';
import { freePort } from '../../src/graph/local/port.js';
import { classPath, ensureRelease } from '../../src/graph/local/release.js';
import { consoleLog, whenUp } from '../../src/graph/local/server.js';
import { writeSettings } from '../../src/graph/local/settings.js';
import { makeHome, type Site } from '../../src/graph/local/site.js';

/** A Neo4j for measuring. */
export interface Database {
  readonly connection: Connection;
  readonly pid: number;
  /** Lets it write everything and end. */
  readonly stop: () => Promise<void>;
}

/** What Java and the page cache may take: the managed Neo4j of the product is made for graphs of one report or a few. */
export interface Memory {
  readonly heap: string;
  readonly pages: string;
}

/** Starts Neo4j on the home with the settings of the managed one, but for its memory. */
export async function startDatabase(site: Site, java: Java, { heap, pages }: Memory): Promise<Database> {
  await makeHome(site);
  await ensureRelease(site);
  await preparePassword(site, java);
  const port = await freePort();
  await writeSettings(site, port);
  const file = join(site.home, 'conf', 'neo4j.conf');
  const settings = await readFile(file, 'utf8');
  await writeFile(file, settings.replace(/^(server.memory.pagecache.size)=.*$/m, `$1=${pages}`));
  const log = openSync(consoleLog(site), 'w');
  const entry = ['-cp', classPath(site), 'org.neo4j.server.CommunityEntryPoint'];
  const folders = [`--home-dir=${site.home}`, `--config-dir=${join(site.home, 'conf')}`];
  const options = [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseParallelGC',
    ...withArchive(site, java),
    ...entry,
    ...folders,
  ];
  const child = spawn(java.executable, options, { stdio: ['ignore', log, log], env: site.environment });
  closeSync(log);
  if (child.pid === undefined) throw (await once(child, 'error'))[0];
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  await whenUp(site, { pid: child.pid, hasEnded }, port);
  return {
    connection: { ...account, uri: addressOf(port), password: await readPassword(site) },
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      if (!hasEnded()) await once(child, 'exit');
    },
  };
}
