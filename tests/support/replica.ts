import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '../../src/config.js';
import { projectRoot } from '../../src/projectRoot.js';
import { serviceEnvironment } from './serviceEnvironment.js';

/** How a replica ended when it was told to. */
export interface Stop {
  /** Whether it said that it was not ready while it still answered. */
  readonly saidSo: boolean;
  readonly status: number | null;
  readonly seconds: number;
}

/** The service as an operator runs it, one of several beside one database. */
export interface Replica {
  readonly port: number;
  readonly stop: () => Promise<Stop>;
}

/** Starts the service in a process of its own and waits until it is ready. */
export async function startReplica(
  connection: Connection,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<Replica> {
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'conghua-graph.js'), 'start'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...serviceEnvironment(connection, port),
      LOG_LEVEL: 'error',
      ...settings,
    },
  });
  while ((await readiness(port)) !== 200) {
    if (child.exitCode !== null)
      throw new Error(`The service ended with ${child.exitCode} before it was ready.`);
    await wait(50);
  }
  return { port, stop: () => stop(child, port) };
}

async function stop(child: ChildProcess, port: number): Promise<Stop> {
  const start = performance.now();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  let saidSo = false;
  while (child.exitCode === null && child.signalCode === null && !saidSo) {
    saidSo = (await readiness(port)) === 503;
    await wait(20);
  }
  const [status] = (await ended) as [number | null];
  return { saidSo, status, seconds: (performance.now() - start) / 1000 };
}

/** What `/ready` answers; null where nobody does. */
async function readiness(port: number): Promise<number | null> {
  return fetch(`http://127.0.0.1:${port}/ready`, { headers: { connection: 'close' } }).then(
    ({ status }) => status,
    () => null,
  );
}
