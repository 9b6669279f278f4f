import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '../../src/config.js';
import { freePort } from '../../src/graph/local/port.js';
import { projectRoot } from '../../src/projectRoot.js';
import { serviceEnvironment } from '../support/serviceEnvironment.js';

/** What the process tells of itself since it was asked last. */
export interface Told {
  /** Milliseconds for which the event loop was held up: at most, and in ninety-nine of a hundred looks. */
  readonly longest: number;
  readonly usual: number;
  readonly rss: number;
  readonly heapUsed: number;
  /** Sockets, timers and the like that are open. */
  readonly resources: number;
}

/** The service as an operator runs it, in a process of its own. */
export interface RealService {
  readonly port: number;
  readonly pid: number;
  readonly address: string;
  readonly told: () => Promise<Told>;
  /** The same, once what nobody needs is swept away. */
  readonly swept: () => Promise<Told>;
  /** Sends the signal and waits for the end: the code it ended with, and the milliseconds it took. */
  readonly end: (
    signal?: NodeJS.Signals,
  ) => Promise<{ readonly code: number | null; readonly milliseconds: number }>;
  /** The code it ended with; null while it runs. */
  readonly exitCode: () => number | null;
}

/** How a service is started. */
export interface StartOptions {
  /** `start` loads the reports that come along, `serve` nothing. */
  readonly command?: 'start' | 'serve';
  /** What it is waited for; null for nothing. */
  readonly until?: '/ready' | '/live' | null;
  /** The program and its first words by which Node is started in another surrounding. */
  readonly within?: readonly string[];
  /** Where standard error goes, by its descriptor. */
  readonly log?: number | 'inherit';
}

/** Starts the service on a free port; waits until it is ready unless told otherwise. */
export async function startService(
  connection: Connection,
  environment: Readonly<Record<string, string>> = {},
  { command = 'start', until = '/ready', within = [], log = 'inherit' }: StartOptions = {},
): Promise<RealService> {
  const port = await freePort();
  const program = join(projectRoot, 'bin', 'conghua-graph.js');
  const [executable, ...words] = [...within, process.execPath];
  const child = spawn(
    executable,
    [...words, '--expose-gc', '--import', join(import.meta.dirname, 'eventLoop.js'), program, command],
    {
      stdio: ['ignore', 'ignore', log, 'ipc'],
      env: {
        ...serviceEnvironment(connection, port),
        NODE_ENV: 'production',
        COST_PER_MINUTE: '0',
        LOG_LEVEL: 'fatal',
        ...environment,
      },
    },
  );
  const address = `http://127.0.0.1:${port}`;
  while (until && !(await isOk(`${address}${until}`))) {
    if (child.exitCode !== null) throw new Error(`The service ended with ${child.exitCode}.`);
    await pause(50);
  }
  return {
    port,
    pid: child.pid ?? NaN,
    address,
    told: () => asked(child, 'told'),
    swept: () => asked(child, 'swept'),
    end: async (signal = 'SIGTERM') => {
      const began = performance.now();
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
      child.kill(signal);
      await ended;
      return { code: child.exitCode, milliseconds: performance.now() - began };
    },
    exitCode: () => child.exitCode,
  };
}

async function asked(child: ChildProcess, what: 'told' | 'swept'): Promise<Told> {
  child.send(what);
  const [told] = (await once(child, 'message')) as [Told];
  return told;
}

const isOk = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
