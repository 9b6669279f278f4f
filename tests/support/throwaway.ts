import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Connection } from '../../src/config.js';
import { findJava, type Java } from '../../src/graph/local/java.js';
import { joinServer } from '../../src/graph/local/managed.js';
import { isNeo4jOf } from '../../src/graph/local/processes.js';
import { currentRun } from '../../src/graph/local/runState.js';
import { siteOf, type Site } from '../../src/graph/local/site.js';

/** A database in a folder of its own, gone without a trace after `stop`. */
export interface Throwaway {
  readonly connection: Connection;
  readonly site: Site;
  readonly stop: () => Promise<void>;
}

/** Starts a real Neo4j on an empty folder, as the product does; only Neo4j's jars are those of this user. */
export async function startThrowaway(options: Partial<Site> = {}): Promise<Throwaway> {
  const site = await temporarySite(options);
  const { connection } = await joinServer(site, await javaHere());
  return { connection, site, stop: () => discard(site) };
}

/** A site in a temporary folder, with the jars of this user unless the options name another cache. */
export async function temporarySite(options: Partial<Site> = {}): Promise<Site> {
  const home = await mkdtemp(join(tmpdir(), 'conghua-graph-'));
  const progress = (): void => undefined;
  return { ...siteOf(readConfig(), progress), home, ...options };
}

/** The Java of this machine; the tests of the graph cannot do without one. */
export async function javaHere(): Promise<Java> {
  const java = await findJava(readConfig().environment);
  if (typeof java === 'string') throw new Error(`${java} The tests run a real Neo4j.`);
  return java;
}

/** Ends the server of the site, if one runs, without ceremony. */
export async function killServer({ home }: Site): Promise<void> {
  const run = currentRun(home);
  if (run) process.kill(run.pid, 'SIGKILL');
  while (run && isNeo4jOf(home, run.pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The same, and removes its folder. */
export async function discard(site: Site): Promise<void> {
  const { home } = site;
  await killServer(site);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}
