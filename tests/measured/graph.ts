import { loadReports } from '../../src/ingest/load.js';
import { openWriter } from '../../src/graph/driver.js';
import { reportFolders } from '../../src/ingest/folders.js';
import { startThrowaway, type Throwaway } from '../support/throwaway.js';

/** A real Neo4j that holds the reports that come with the product. */
export async function startGraph(): Promise<Throwaway> {
  const server = await startThrowaway();
  const driver = openWriter(server.connection);
  await loadReports(driver, server.connection.database, await reportFolders());
  await driver.close();
  return server;
}
