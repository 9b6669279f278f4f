import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import type { Site } from './site.js';

/** A holder that was killed is given up after this time. */
const stale = 5_000;

/** Half an hour: a first start may fetch Neo4j over a slow line. */
const attempts = 9_000;

/** Runs the work while no other process starts, stops or saves the database of this home. */
export async function alone<T>(site: Site, work: () => Promise<T>): Promise<T> {
  const options = { lockfilePath: join(site.home, 'lock'), stale, onCompromised: () => undefined };
  const release = await lock(site.home, options).catch(() => {
    site.progress('Waiting for another process that starts or stops this database …');
    return lock(site.home, { ...options, retries: { retries: attempts, minTimeout: 200, maxTimeout: 200 } });
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined); // taken over after a long sleep of the machine: nothing to give back
  }
}
