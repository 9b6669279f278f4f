import type { Driver } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import { checkReports, readInTurn, readReports, type ReadReport } from './folders.js';
import type { ReportFacts } from './format/files.js';
import { ingestReport, type Ingested } from './ingest.js';
import { countsOf } from './countsOf.js';
import { contentHashOf } from './rows.js';
import { prepareStore } from './store.js';

/** How to load. */
export interface LoadOptions {
  /** Whether to load beside data that is not ours. */
  readonly intoExisting?: boolean;
  /** Whether to leave out a report that stands in the graph with the same content, rather than write it again. */
  readonly unlessLoaded?: boolean;
  /** Told what is being done. */
  readonly progress?: (message: string) => void;
  /** Told of each report when it is loaded. */
  readonly onLoaded?: (loaded: Loaded) => void;
}

/** What loading one of several reports did. */
export interface Loaded extends Ingested {
  /** The id of the report's folder. */
  readonly report: string;
  /** How much of everything it says. */
  readonly counted: string;
}

/**
 * Loads the reports in these folders, each in a transaction of its own. All are read and checked before the database is
 * touched; several are read once more rather than kept, so that memory does not grow with their number.
 */
export async function loadReports(
  driver: Driver,
  database: string,
  folders: readonly string[],
  { source, ...options }: LoadOptions & { readonly source?: string } = {},
): Promise<Loaded[]> {
  if (folders.length === 1 || source !== undefined)
    return loadRead(driver, database, await readReports(folders, source), options);
  await checkReports(folders);
  return loadRead(driver, database, readInTurn(folders), options);
}

/** Loads reports that have been read, each in a transaction of its own. */
export async function loadRead(
  driver: Driver,
  database: string,
  reports: Iterable<ReadReport> | AsyncIterable<ReadReport>,
  {
    intoExisting = false,
    unlessLoaded = false,
    progress = () => undefined,
    onLoaded = () => undefined,
  }: LoadOptions = {},
): Promise<Loaded[]> {
  await prepareStore(driver, database, { intoExisting });
  const loaded: Loaded[] = [];
  for await (const { facts, texts } of reports) {
    const known = unlessLoaded && texts === null ? await loadedAs(driver, database, facts) : null;
    if (!known) progress(`Loading ${facts.report.id}: ${countsOf(facts)} …`);
    const ingested = known ?? (await ingestReport(driver, database, facts, texts));
    if (known?.retracted)
      progress(`${facts.report.id} is retracted; to bring it back: conghua-graph ingest.`);
    const one = { report: facts.report.id, counted: countsOf(facts), ...ingested };
    onLoaded(one);
    loaded.push(one);
  }
  return loaded;
}

/** Writing a report that is there already changes nothing, but takes seconds in a database that has just started. */
async function loadedAs(
  driver: Driver,
  database: string,
  facts: ReportFacts,
): Promise<(Ingested & { readonly retracted: boolean }) | null> {
  const parameters = { id: `report/${facts.report.id}`, contentSha256: contentHashOf(facts) };
  const { records } = await driver.executeQuery(statement('model/loaded'), parameters, { database });
  return records[0] ? (records[0].toObject() as Ingested & { retracted: boolean }) : null;
}
