import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fetchJars } from './maven.js';
import { damagedByContent, damagedBySize, writeManifest } from './manifest.js';
import type { Site } from './site.js';
import { neo4jVersion } from './version.js';

/** The folder of Neo4j's jars and of what belongs to exactly these jars. */
export const releaseFolder = ({ cache }: Pick<Site, 'cache'>): string => join(cache, `neo4j-${neo4jVersion}`);

/** The class path of the jars, for Java to expand. */
export const classPath = (site: Site): string => join(releaseFolder(site), 'lib', '*');

/** Whether the jars are there with the sizes they were fetched with. */
export async function isReleaseWhole(site: Site): Promise<boolean> {
  return (await damagedBySize(releaseFolder(site))) === undefined;
}

/** Sees to it that the jars are there, fetching them where one is missing or has another size. */
export async function ensureRelease(site: Site): Promise<void> {
  const damage = await damagedBySize(releaseFolder(site));
  if (damage !== undefined) await replaceRelease(site, damage);
}

/** Compares every byte of the jars and fetches them again if one is not as it was; whether that was so. */
export async function mendRelease(site: Site): Promise<boolean> {
  const damage = await damagedByContent(releaseFolder(site));
  if (damage === undefined) return false;
  await replaceRelease(site, damage);
  return true;
}

/** Fetches into a folder of our own and moves it into place, so that another checkout never sees half of it. */
async function replaceRelease(site: Site, damage: string): Promise<void> {
  const folder = releaseFolder(site);
  await mkdir(site.cache, { recursive: true });
  const fresh = await mkdtemp(`${folder}.partial-`);
  try {
    await fetchJars(site, fresh, damage);
    await writeManifest(fresh);
    await moveIntoPlace(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** A folder cannot replace one that is not empty: whoever comes second steps back if the first did well. */
async function moveIntoPlace(fresh: string, folder: string): Promise<void> {
  if ((await damagedByContent(folder)) === undefined) return;
  const aside = join(fresh, basename(folder));
  await rename(folder, aside).catch(ignoreMissing);
  try {
    await rename(fresh, folder);
  } catch (error) {
    // Between both moves somebody else put theirs there.
    if (!isOccupied(error)) throw error;
    await rm(aside, { recursive: true, force: true });
    return moveIntoPlace(fresh, folder);
  }
  await rm(join(folder, basename(folder)), { recursive: true, force: true });
}

const isOccupied = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
