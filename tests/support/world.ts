import type { TestProject } from 'vitest/node';
import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import { reportFolders } from '../../src/ingest/folders.js';
import { loadReports } from '../../src/ingest/load.js';
import { startThrowaway } from './throwaway.js';

declare module 'vitest' {
  interface ProvidedContext {
    world: Connection;
  }
}

/** One database with the real report for all tests of the graph: they share it, and none of them changes it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = await startThrowaway();
  const driver = openWriter(connection);
  await loadReports(driver, connection.database, await reportFolders());
  await driver.close();
  project.provide('world', connection);
  return stop;
}
