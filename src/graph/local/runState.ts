import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isAlive, isNeo4jOf } from './processes.js';

const runState = z.object({
  pid: z.number().int().positive(),
  port: z.number().int().positive(),
  startedAt: z.string(),
  /** Started by `db start`: it stays until `db stop`. */
  stays: z.boolean(),
  /** It was told to stop, and its port is not to be used any more. */
  stopping: z.boolean(),
  /** The processes that use it; the last to leave stops it. */
  users: z.array(z.number().int()),
});

/** Which process runs the database of a home, and for whom. */
export type RunState = Readonly<z.infer<typeof runState>>;

const file = (home: string): string => join(home, 'run.json');

/** What was last written, true or not any more; undefined when there is nothing that can be read. */
export function lastRun(home: string): RunState | undefined {
  try {
    return runState.parse(JSON.parse(readFileSync(file(home), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The server of this home that lives now, stopping or not, with those of its users that still live. */
export function currentRun(home: string): RunState | undefined {
  const run = lastRun(home);
  if (run === undefined || !isNeo4jOf(home, run.pid)) return undefined;
  return { ...run, users: run.users.filter(isAlive) };
}

/** Written at once and whole: a process killed here leaves the old state or the new one. */
export function writeRun(home: string, run: RunState): void {
  const fresh = `${file(home)}.${process.pid}`;
  try {
    writeFileSync(fresh, JSON.stringify(run, null, 2));
    renameSync(fresh, file(home));
  } finally {
    rmSync(fresh, { force: true });
  }
}
