import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import type { Site } from './site.js';

/** A holder that was killed is given up after this time. */
const stale = 10_000;

/** Half an hour: a first start may fetch Neo4j over a slow line. */
const attempts = 9_000;

/** Runs the work while no other process starts, stops or saves the database of this home. */
export async function alone<T>(site: Site, work: () => T | Promise<T>): Promise<T> {
  const release = await take(site);
  try {
    return await work();
  } finally {
    await release().catch(() => undefined); // taken over after a long sleep of the machine: nothing to give back
  }
}

async function take({ home, progress }: Site): Promise<() => Promise<void>> {
  const options = { lockfilePath: join(home, 'lock'), stale, onCompromised: () => undefined };
  try {
    return await lock(home, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    progress('Waiting for another process that starts or stops this database …');
    return lock(home, { ...options, retries: { retries: attempts, minTimeout: 200, maxTimeout: 200 } });
  }
}
