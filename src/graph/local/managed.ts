import type { Connection } from '../../config.js';
import { account, addressOf } from './account.js';
import { alone } from './lock.js';
import { isAlive, isNeo4jOf, signal, waitUntil } from './processes.js';
import { readPassword } from './password.js';
import { plainly } from './problem.js';
import { currentRun, writeRun, type RunState } from './runState.js';
import { whenUp } from './server.js';
import { makeHome, type Site } from './site.js';
import { preparationOf } from './preparation.js';
import { start } from './start.js';
import type { Java } from './java.js';

/** Longer than any orderly stop seen; then the process is ended, and Neo4j recovers from its log. */
const patience = 20_000;

/** A server of this home, and how to leave it. */
export interface Joined {
  readonly connection: Connection;
  /** Makes later starts quicker, in the background, until the server is left. */
  readonly prepareNextStart: () => void;
  /** Leaves the server; the last to leave a server that nobody asked to stay tells it to stop, and does not wait. */
  readonly release: () => Promise<void>;
}

/** Uses the server of this home, starting it where none runs. */
export async function joinServer(site: Site, java: Java): Promise<Joined> {
  const run = await locked(site, async () => {
    const found = await startedRun(site, java);
    const joined = { ...found, users: [...found.users, process.pid] };
    writeRun(site.home, joined);
    return joined;
  });
  const preparation = preparationOf(site, java);
  return {
    connection: await connectionTo(site, run),
    prepareNextStart: preparation.begin,
    release: async () => {
      await preparation.end();
      await leave(site);
    },
  };
}

/** Starts the server so that it stays until it is told to stop. */
export async function startToStay(site: Site, java: Java): Promise<RunState> {
  return locked(site, async () => {
    const run = { ...(await startedRun(site, java)), stays: true };
    writeRun(site.home, run);
    return run;
  });
}

/** Stops the server whoever uses it and waits until it has ended; whether one ran. */
export async function stop(site: Site): Promise<boolean> {
  return locked(site, () => end(site.home));
}

/** Stops the server while the work is done on its files, then starts it again for those who used it. */
export async function whileStopped<T>(site: Site, java: Java, work: () => Promise<T>): Promise<T> {
  return locked(site, async () => {
    const before = currentRun(site.home);
    await end(site.home);
    try {
      return await work();
    } finally {
      if (before && !before.stopping)
        writeRun(site.home, { ...(await start(site, java)), ...usedBy(before) });
    }
  });
}

const usedBy = ({ stays, users }: RunState): Pick<RunState, 'stays' | 'users'> => ({ stays, users });

/** The address and the password of a server of this home. */
export async function connectionTo(site: Site, { port }: RunState): Promise<Connection> {
  const password = await readPassword(site);
  return { ...account, uri: addressOf(port), password };
}

async function locked<T>(site: Site, work: () => Promise<T>): Promise<T> {
  try {
    await makeHome(site);
    return await alone(site, work);
  } catch (error) {
    throw plainly(error);
  }
}

async function startedRun(site: Site, java: Java): Promise<RunState> {
  const run = currentRun(site.home);
  if (run === undefined || run.stopping) {
    if (run) site.progress('Waiting for the former server to end …');
    await end(site.home);
    return start(site, java);
  }
  const { pid, port } = run;
  await whenUp(site, { pid, hasEnded: () => !isNeo4jOf(site.home, pid) }, port); // whoever started it may have been killed before it was up
  return run;
}

async function leave(site: Site): Promise<void> {
  await alone(site, () => {
    const run = currentRun(site.home);
    if (run === undefined) return;
    const users = withoutUs(run.users);
    const stopping = run.stopping || (users.length === 0 && !run.stays);
    writeRun(site.home, { ...run, users, stopping });
    if (stopping) signal(run.pid, 'SIGTERM');
  });
}

/** We are in it once for each time we joined. */
function withoutUs(users: readonly number[]): number[] {
  const at = users.indexOf(process.pid);
  return users.filter((_, index) => index !== at);
}

async function end(home: string): Promise<boolean> {
  const run = currentRun(home);
  if (run === undefined) return false;
  const ended = (): boolean => !isNeo4jOf(home, run.pid);
  writeRun(home, { ...run, stopping: true });
  signal(run.pid, 'SIGTERM');
  if (!(await waitUntil(ended, patience))) signal(run.pid, 'SIGKILL');
  await waitUntil(() => !isAlive(run.pid), 1_000); // its files are closed a moment after it has lost its name
  return true;
}
