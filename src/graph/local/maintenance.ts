import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openWriter } from '../driver.js';
import { administer } from './administer.js';
import { discardAside, hasStore, putAside, putBack } from './aside.js';
import type { Java } from './java.js';
import { joinServer, whileStopped } from './managed.js';
import { DatabaseProblem, plainly } from './problem.js';
import { ensureRelease } from './release.js';
import type { Site } from './site.js';

/** The name that Neo4j gives to a dump, and expects of one. */
const dumpName = 'neo4j.dump';

/** Saves the database to a file that is not there yet; it stands still for some seconds meanwhile. */
export async function backup(site: Site, java: Java, file: string): Promise<void> {
  if (existsSync(file)) throw new DatabaseProblem(`${file} is there already; choose another name.`);
  // The folder first: what cannot be written to is told before the database is stopped.
  await inFolder(dirname(resolve(file)), async (folder) => {
    site.progress('The database stands still while it is saved …');
    await whileStopped(site, java, async () => {
      if (!hasStore(site)) throw new DatabaseProblem('There is no database yet that could be saved.');
      await ensureRelease(site);
      await administer(site, java, ['database', 'dump', 'neo4j', `--to-path=${folder}`]);
    });
    await rename(join(folder, dumpName), file);
  });
}

/** Puts the saved database in the place of the present one, which is kept until that has succeeded. */
export async function restore(site: Site, java: Java, file: string, overwrite: boolean): Promise<void> {
  if (!existsSync(file)) throw new DatabaseProblem(`${file} is not there.`);
  if (!overwrite) await requireEmpty(site, java);
  site.progress('The database stands still while it is replaced …');
  await whileStopped(site, java, async () => {
    await ensureRelease(site);
    await putAside(site);
    await load(site, java, file).catch(async (error: unknown) => {
      await putBack(site);
      throw error;
    });
    await discardAside(site);
  });
}

async function load(site: Site, java: Java, file: string): Promise<void> {
  await inFolder(site.home, async (folder) => {
    await symlink(resolve(file), join(folder, dumpName));
    await administer(site, java, ['database', 'load', 'neo4j', `--from-path=${folder}`]);
  });
}

async function requireEmpty(site: Site, java: Java): Promise<void> {
  if (!hasStore(site)) return;
  const { connection, release } = await joinServer(site, java);
  const driver = openWriter(connection);
  try {
    const { records } = await driver.executeQuery('MATCH (node) RETURN count(node) AS nodes');
    const nodes = Number(records[0]?.get('nodes'));
    if (nodes > 0) throw new DatabaseProblem(`The database holds ${nodes} nodes; --overwrite replaces them.`);
  } finally {
    await driver.close();
    await release();
  }
}

/** Does the work in a new folder within the parent, so that its result can be moved without copying. */
async function inFolder(parent: string, work: (folder: string) => Promise<void>): Promise<void> {
  try {
    const folder = await mkdtemp(join(parent, '.neo4j-dump-'));
    await work(folder).finally(() => rm(folder, { recursive: true, force: true }));
  } catch (error) {
    throw plainly(error);
  }
}
