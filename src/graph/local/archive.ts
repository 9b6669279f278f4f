import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Java } from './java.js';
import { isNeo4jOf, signal, waitUntil } from './processes.js';
import { freePort } from './port.js';
import { releaseFolder } from './release.js';
import { spawnServer, whenUp } from './server.js';
import { makeHome, type Site } from './site.js';

/** Java's class-data archive of Neo4j: it halves the time of a start. It fits one build of Java and these jars only. */
export const archiveFile = (site: Site, { version }: Java): string =>
  join(releaseFolder(site), `classes-${createHash('sha256').update(version).digest('hex').slice(0, 12)}.jsa`);

/** Options of Java that use the archive, if there is one; Java itself passes over one that does not fit. */
export function withArchive(site: Site, java: Java): string[] {
  const file = archiveFile(site, java);
  return existsSync(file) ? [`-XX:SharedArchiveFile=${file}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] : [];
}

/** Forgets the archive, which the next start then makes anew. */
export const dropArchive = (site: Site, java: Java): Promise<void> =>
  rm(archiveFile(site, java), { force: true });

/** Makes the archive where there is none. Without it everything works, a few seconds later. */
export async function ensureArchive(site: Site, java: Java): Promise<void> {
  if (existsSync(archiveFile(site, java))) return;
  site.progress('Preparing Java for quicker starts, once …');
  await makeArchive(site, java).catch(() => site.progress('That did not succeed; starts will take longer.'));
}

/** Java writes the archive when a program ends: an empty Neo4j is started and stopped for it. */
async function makeArchive(site: Site, java: Java): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'neo4j-classes-'));
  const fresh = `${archiveFile(site, java)}.${process.pid}`;
  try {
    await startAndStop({ ...site, home }, java, fresh);
    await rename(fresh, archiveFile(site, java));
  } finally {
    await rm(fresh, { force: true });
    await rm(home, { recursive: true, force: true });
  }
}

async function startAndStop(site: Site, java: Java, file: string): Promise<void> {
  await makeHome(site);
  const port = await freePort();
  // This one lives too short for Java's thorough compiler to pay off: without it, it is done in half the time.
  const options = ['-XX:TieredStopAtLevel=1', `-XX:ArchiveClassesAtExit=${file}`];
  const pid = await spawnServer(site, java, port, options);
  try {
    await whenUp(site, pid, port);
    signal(pid, 'SIGTERM');
    await waitUntil(() => !isNeo4jOf(site.home, pid), 60_000);
  } finally {
    if (isNeo4jOf(site.home, pid)) signal(pid, 'SIGKILL');
  }
}
