import type { Driver } from 'neo4j-driver';
import { statement, statements } from '../graph/statement.js';

/** The version of the graph model that this code writes and reads. */
export const modelVersion = 6;

/** One step from a version of the model to the next. */
export interface Migration {
  /** The version that the store has afterwards. */
  readonly to: number;
  /** The path of its statements below `cypher/`; none where only indexes are new. */
  readonly path?: string;
}

/** Every step so far, in order. */
export const migrations: readonly Migration[] = [
  { to: 2, path: 'setup/readAgain' },
  { to: 3, path: 'setup/readAgain' },
  { to: 4, path: 'setup/standing' },
  { to: 5, path: 'setup/precedence' },
  { to: 6, path: 'setup/tails' },
];

/** A database that this code must not write to; the message says why and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** What this code brings along; tests bring their own. */
export interface ModelOfCode {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/**
 * Makes a database ready for this code: refuses foreign data and newer models, migrates older ones, and sets up
 * constraints and indexes, which are part of a version. A database that is ready already is left as it is.
 */
export async function prepareStore(
  driver: Driver,
  database: string,
  {
    intoExisting = false,
    code = { version: modelVersion, migrations },
  }: { intoExisting?: boolean; code?: ModelOfCode } = {},
): Promise<void> {
  const found = await modelIn(driver, database);
  if (found === null && !intoExisting) await refuseForeign(driver, database);
  if (found === code.version) return;
  const steps = found === null ? [] : stepsFrom(found, code);
  await setUpIndexes(driver, database);
  // Last, so that a store that says its version is whole.
  await migrate(driver, database, steps, code.version);
}

async function modelIn(driver: Driver, database: string): Promise<number | null> {
  const { records } = await driver.executeQuery(statement('model/read'), {}, { database });
  return records[0] ? Number(records[0].get('version')) : null;
}

async function refuseForeign(driver: Driver, database: string): Promise<void> {
  const { records } = await driver.executeQuery(statement('model/foreign'), {}, { database });
  if (records[0]?.get('found') !== true) return;
  throw new StoreError(
    `The database "${database}" holds data that is not ours. Expected an empty database; ` +
      'choose another one, or add --into-existing to load beside what is there.',
  );
}

function stepsFrom(found: number, { version, migrations: known }: ModelOfCode): Migration[] {
  if (found > version) throw new StoreError(tooNew(found, version));
  const steps = known.filter(({ to }) => to > found && to <= version);
  if (steps.length !== version - found) throw new StoreError(tooOld(found, version));
  return steps;
}

async function setUpIndexes(driver: Driver, database: string): Promise<void> {
  await dropLeftIndexes(driver, database);
  for (const text of statements('setup/indexes')) await driver.executeQuery(text, {}, { database });
  await driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database });
}

/** Neo4j makes the index of a constraint first: one that was killed in between leaves it under the constraint's name. */
async function dropLeftIndexes(driver: Driver, database: string): Promise<void> {
  const names = statements('setup/indexes').flatMap(
    (text) => /CREATE CONSTRAINT (\w+)/.exec(text)?.[1] ?? [],
  );
  const { records } = await driver.executeQuery(statement('setup/leftIndexes'), { names }, { database });
  const left = records.map((record) => String(record.get('name')));
  for (const name of left) await driver.executeQuery(statement('setup/dropIndex'), { name }, { database });
}

/** All steps in one transaction: a store is at one version or at the other. */
async function migrate(
  driver: Driver,
  database: string,
  steps: readonly Migration[],
  version: number,
): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.executeWrite(async (transaction) => {
      const texts = steps.flatMap(({ path }) => (path === undefined ? [] : statements(path)));
      for (const text of texts) await transaction.run(text);
      await transaction.run(statement('model/write'), { version: BigInt(version) });
    });
  } finally {
    await session.close();
  }
}

function tooNew(found: number, known: number): string {
  return `The database has model version ${found}, but this code knows ${known} at most: use the version of conghua-graph that wrote it, or a newer one.`;
}

function tooOld(found: number, known: number): string {
  return `The database has model version ${found}, and there is no way from it to ${known}: load the reports into an empty database.`;
}
