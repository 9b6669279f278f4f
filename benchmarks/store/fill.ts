import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import type { Java } from '../../src/graph/local/java.js';
import { preparePassword } from '../../src/graph/local/password.js';
import { makeHome, type Site } from '../../src/graph/local/site.js';
import { statement, statements } from '../../src/graph/statement.js';
import { loadRead } from '../../src/ingest/load.js';
import { modelVersion } from '../../src/ingest/store.js';
import { slugOf } from '../corpus/largeDistrict.js';
import { makeLarge } from '../corpus/makeLarge.js';
import { importCopies } from './copies.js';
import { startDatabase, type Memory } from './server.js';
import { readTemplate, type Group } from './template.js';

/** Where a graph is made, and with what. */
export interface Place {
  readonly site: Site;
  readonly java: Java;
  readonly memory: Memory;
}

const timeout = 7_200_000;

/** Does the work while a server runs at the place. */
export async function within<T>(
  { site, java, memory }: Place,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { connection, stop } = await startDatabase(site, java, memory);
  return work(connection).finally(stop);
}

/** Loads the first so many districts as the product loads reports. */
export async function loadDistricts(
  connection: Connection,
  districts: number,
  seed: number,
  onLoaded: (report: string) => void,
): Promise<void> {
  const driver = openWriter(connection);
  function* reports() {
    for (let number = 0; number < districts; number += 1)
      yield { ...makeLarge(number, seed), folder: '', source: null, problems: [], lineOf: () => undefined };
  }
  await loadRead(driver, connection.database, reports(), {
    onLoaded: ({ report }) => onLoaded(report),
  }).finally(() => driver.close());
}

/** The graph of the first so many districts as a template for others. */
export function templateOf(connection: Connection, districts: number): Promise<Group[]> {
  return readTemplate(
    connection,
    Array.from({ length: districts }, (_, number) => slugOf(number)),
  );
}

/** Makes a graph of so many districts like those of the template at a place that has none. */
export async function fillWithCopies(
  place: Place,
  groups: readonly Group[],
  districts: number,
): Promise<void> {
  await makeHome(place.site);
  await preparePassword(place.site, place.java);
  await importCopies(place.site, place.java, groups, districts);
  await within(place, setUp);
}

/** Constraints and indexes as the product has them, and the model's version: the graph is one of this code. */
async function setUp(connection: Connection): Promise<void> {
  const driver = openWriter(connection);
  const session = driver.session({ database: connection.database });
  try {
    for (const text of statements('setup/indexes')) await session.run(text, {}, { timeout });
    await session.run(`CALL db.awaitIndexes(${timeout / 1000})`, {}, { timeout });
    await session.run(statement('model/write'), { version: BigInt(modelVersion) });
  } finally {
    await session.close();
    await driver.close();
  }
}
