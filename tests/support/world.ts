import type { TestProject } from 'vitest/node';
import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import { ensureArchive } from '../../src/graph/local/archive.js';
import { reportFolders } from '../../src/ingest/folders.js';
import { loadReports } from '../../src/ingest/load.js';
import { smallReport } from './editedReport.js';
import { javaHere, startThrowaway } from './throwaway.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Holds the reports that come with the product. */
    world: Connection;
    /** Holds the small report, which stays as it is: for tests of lists, pages and filters. */
    smallWorld: Connection;
  }
}

/** Two databases for all tests of the graph: they share them, and none of them changes them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const world = await startThrowaway();
  // Many tests start a server of their own: what takes a while once makes each of them quicker.
  await ensureArchive(world.site, await javaHere(), new AbortController().signal);
  const smallWorld = await startThrowaway();
  await load(world.connection, await reportFolders());
  await load(smallWorld.connection, [smallReport]);
  project.provide('world', world.connection);
  project.provide('smallWorld', smallWorld.connection);
  return async () => {
    await world.stop();
    await smallWorld.stop();
  };
}

async function load(connection: Connection, folders: readonly string[]): Promise<void> {
  const driver = openWriter(connection);
  await loadReports(driver, connection.database, folders);
  await driver.close();
}
