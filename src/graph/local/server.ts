import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Java } from './java.js';
import { answers } from './port.js';
import { DatabaseProblem } from './problem.js';
import { signal } from './processes.js';
import { classPath } from './release.js';
import { memory, writeSettings } from './settings.js';
import type { Site } from './site.js';
import { whyItFailed } from './diagnosis.js';

/** What Neo4j and Java print; Neo4j's own logs are beside it. */
export const consoleLog = ({ home }: Pick<Site, 'home'>): string => join(home, 'logs', 'console.log');

/** Far longer than the slowest start seen; a start that takes this long is stuck. */
const patience = 120_000;

/** A server on its way up, and how to tell that it never will be. */
export interface SpawnedServer {
  readonly pid: number;
  readonly hasEnded: () => boolean;
}

/** Starts Neo4j on the port, in a process group of its own: Ctrl-C in a terminal must not reach it. */
export async function spawnServer(
  site: Site,
  java: Java,
  port: number,
  archive: readonly string[],
): Promise<SpawnedServer> {
  await writeSettings(site, port);
  const { home, environment: env } = site;
  const entry = ['-cp', classPath(site), 'org.neo4j.server.CommunityEntryPoint'];
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const log = openSync(consoleLog(site), 'w');
  const stdio = ['ignore' as const, log, log];
  const options = [...memory, ...archive, ...entry, ...folders];
  const child = spawn(java.executable, options, { detached: true, stdio, env });
  closeSync(log);
  child.unref();
  if (child.pid === undefined) throw (await once(child, 'error'))[0];
  // Not by its command line: for a moment after its birth a process has none.
  return { pid: child.pid, hasEnded: () => child.exitCode !== null || child.signalCode !== null };
}

/** Waits until Bolt answers; when the process ends instead, says why. */
export async function whenUp(site: Site, { pid, hasEnded }: SpawnedServer, port: number): Promise<void> {
  const end = Date.now() + patience;
  while (!(await answers(port))) {
    if (hasEnded()) throw await whyItFailed(site);
    if (Date.now() > end) throw stuck(pid);
    await pause(50);
  }
}

function stuck(pid: number): DatabaseProblem {
  signal(pid, 'SIGKILL');
  return new DatabaseProblem(`Neo4j did not answer within ${patience / 1000} s of its start and was ended.`);
}
