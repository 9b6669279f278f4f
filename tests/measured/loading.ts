import { once } from 'node:events';
import { startLoading } from '../support/startLoading.js';
import type { Connection } from '../../src/config.js';

/** A load as a user runs it, in a process of its own. */
export interface Loading {
  readonly kill: () => void;
  /** Ends with the process: the code it ended with, null where it was killed. */
  readonly ended: Promise<number | null>;
  /** Milliseconds from its start to its first report, and to its end. */
  readonly times: () => { readonly first: number; readonly all: number };
  /** How many reports it has told to be loaded: the next one began, or all were summed up. */
  readonly acknowledged: () => number;
  /** What it said on standard error. */
  readonly said: () => string;
}

export function startToLoad(connection: Connection, folders: readonly string[]): Loading {
  const began = performance.now();
  const process = startLoading(connection, folders);
  let [told, said, first, all] = ['', '', NaN, NaN];
  process.stdout.setEncoding('utf8').on('data', (part: string) => (told += part));
  process.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
    if (said.startsWith('Loading') && Number.isNaN(first)) first = performance.now() - began;
  });
  const ended = once(process, 'close').then(() => {
    all = performance.now() - began;
    return process.exitCode;
  });
  const counted = (text: string, line: RegExp): number => text.match(line)?.length ?? 0;
  return {
    kill: () => void process.kill('SIGKILL'),
    ended,
    times: () => ({ first, all }),
    acknowledged: () => counted(told, /graph hash/g) || Math.max(0, counted(said, /^Loading /gm) - 1),
    said: () => said,
  };
}

/** What no user is to be shown: where in the code something was noticed, and what the database calls it. */
export const isOfTheInside = (said: string): boolean => /\n +at |deadlock|Neo\.|Neo4jError/i.test(said);
