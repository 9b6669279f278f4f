import type { Driver } from 'neo4j-driver';
import { readReports } from './folders.js';
import { ingestReport, type Ingested } from './ingest.js';
import { prepareStore } from './store.js';

/** How to load. */
export interface LoadOptions {
  /** The file with the text of one of the reports: it is checked, and its passages are loaded. */
  readonly source?: string;
  /** Whether to load beside data that is not ours. */
  readonly intoExisting?: boolean;
}

/** What loading one of several reports did. */
export interface Loaded extends Ingested {
  /** The id of the report's folder. */
  readonly report: string;
}

/**
 * Loads the reports in these folders, each in a transaction of its own. All are read and checked before the database is
 * touched.
 */
export async function loadReports(
  driver: Driver,
  database: string,
  folders: readonly string[],
  { source, intoExisting = false }: LoadOptions = {},
): Promise<Loaded[]> {
  const reports = await readReports(folders, source);
  await prepareStore(driver, database, { intoExisting });
  const loaded: Loaded[] = [];
  for (const { facts, texts } of reports) {
    const ingested = await ingestReport(driver, database, facts, texts);
    loaded.push({ report: facts.report.id, ...ingested });
  }
  return loaded;
}
