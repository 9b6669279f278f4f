import type { TestProject } from 'vitest/node';
import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import { reportFolders } from '../../src/ingest/folders.js';
import { loadReports } from '../../src/ingest/load.js';
import { ensureArchive } from '../../src/graph/local/archive.js';
import { javaHere, startThrowaway } from './throwaway.js';

declare module 'vitest' {
  interface ProvidedContext {
    world: Connection;
  }
}

/** One database with the real report for all tests of the graph: they share it, and none of them changes it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, site, stop } = await startThrowaway();
  // Many tests start a server of their own: what takes a while once makes each of them quicker.
  const archive = ensureArchive(site, await javaHere(), new AbortController().signal);
  const driver = openWriter(connection);
  await loadReports(driver, connection.database, await reportFolders());
  await driver.close();
  await archive;
  project.provide('world', connection);
  return stop;
}
