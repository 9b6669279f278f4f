import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './site.js';

type Home = Pick<Site, 'home'>;

/** Where Neo4j keeps a database: its store and its transaction log. */
const parts = ['databases', 'transactions'];
const inUse = ({ home }: Home, part: string): string => join(home, 'data', part, 'neo4j');
const aside = ({ home }: Home, part = ''): string => join(home, 'aside', part);

/** Whether there is a database, be it empty. */
export const hasStore = (site: Home): boolean => existsSync(inUse(site, 'databases'));

/** Moves the database out of the way, whole. */
export async function putAside(site: Home): Promise<void> {
  await mkdir(aside(site), { recursive: true });
  for (const part of parts) await move(inUse(site, part), aside(site, part));
}

/** Puts back what stands aside, also what a restore left there that was killed half way. */
export async function putBack(site: Home): Promise<void> {
  for (const part of parts) await move(aside(site, part), inUse(site, part));
  await rm(aside(site), { recursive: true, force: true });
}

/** Removes what stands aside: renamed first, so that a half removed database is never put back. */
export async function discardAside(site: Home): Promise<void> {
  const discarded = join(site.home, 'discarded');
  await rm(discarded, { recursive: true, force: true });
  await rename(aside(site), discarded);
  await rm(discarded, { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
}
