import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWriter } from '../driver.js';
import { account, addressOf } from './account.js';
import type { Java } from './java.js';
import { preparePassword, readPassword } from './password.js';
import { signal, waitUntil } from './processes.js';
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

/**
 * Makes the archive where there is none, which takes as long as two starts: without it everything works, a few seconds
 * later. An abort ends it within moments and leaves nothing.
 */
export async function ensureArchive(site: Site, java: Java, abort: AbortSignal): Promise<void> {
  if (existsSync(archiveFile(site, java))) return;
  site.progress('Preparing quicker starts in the background, once …');
  try {
    await makeArchive(site, java, abort);
    site.progress('The next start will be quicker.');
  } catch {
    if (!abort.aborted) site.progress('Quicker starts could not be prepared; all else works.');
  }
}

/** Java writes the archive when a program ends: an empty Neo4j is started and stopped for it. */
async function makeArchive(site: Site, java: Java, abort: AbortSignal): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'neo4j-classes-'));
  const fresh = `${archiveFile(site, java)}.${process.pid}`;
  try {
    await startAndStop({ ...site, home }, java, fresh, abort);
    abort.throwIfAborted();
    await rename(fresh, archiveFile(site, java));
  } finally {
    await rm(fresh, { force: true });
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function startAndStop(site: Site, java: Java, file: string, abort: AbortSignal): Promise<void> {
  await makeHome(site);
  await preparePassword(site, java);
  const port = await freePort();
  // This one lives too short for Java's thorough compiler to pay off: without it, it is done in half the time.
  const options = ['-XX:TieredStopAtLevel=1', `-XX:ArchiveClassesAtExit=${file}`];
  abort.throwIfAborted();
  const server = await spawnServer(site, java, port, options);
  const kill = (): void => signal(server.pid, 'SIGKILL');
  abort.addEventListener('abort', kill);
  try {
    setPriority(server.pid, constants.priority.PRIORITY_LOW); // whoever asks the real one meanwhile comes first
    await whenUp(site, server, port);
    await askOnce(site, port);
    signal(server.pid, 'SIGTERM');
    await waitUntil(server.hasEnded, 60_000);
  } finally {
    if (!server.hasEnded()) kill();
    await waitUntil(server.hasEnded, 5_000); // it writes below its home until then
  }
}

/** What reads a statement and answers it belongs into the archive too, and is loaded by the first one only. */
async function askOnce(site: Site, port: number): Promise<void> {
  const driver = openWriter({ ...account, uri: addressOf(port), password: await readPassword(site) });
  try {
    await driver.executeQuery(typical, {}, { database: account.database });
  } finally {
    await driver.close();
  }
}

/** In the form that the API asks in. */
const typical = `RETURN {
  rows: COLLECT { MATCH (node {id: 'none'}) WITH node ORDER BY node.id LIMIT 1 RETURN node {.id} },
  total: COUNT { MATCH (node) }
} AS answer`;
