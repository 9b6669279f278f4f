import { Neo4jError, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import { graphHashAfter, graphHashOf, hashOf } from './graphHash.js';
import type { Ingested } from './ingest.js';
import { checkTouched } from './invariants.js';
import { both, settle, touchedBy, type Named, type Touched } from './settle.js';

/** What is done to a report, told what it touches; returns how many things in the graph changed. */
type Change = (transaction: ManagedTransaction, before: Touched) => Promise<number>;

/** A change may take longer than any read. */
const timeout = 600_000;

/**
 * Changes one report, named with everything that it comes to touch, in one transaction, and whatever that bears on: readers see all of it or nothing. The work grows
 * with the report, not with the graph.
 */
export async function publish(
  driver: Driver,
  database: string,
  named: Named,
  change: Change,
): Promise<Ingested> {
  // Whole answers at once: parts of one would be asked for behind the statements that were sent after it.
  const session = driver.session({ database, fetchSize: -1 });
  const publishOnce = (): Promise<Ingested> =>
    session.executeWrite((transaction) => publishIn(transaction, named, change), { timeout });
  try {
    return await inTurn(publishOnce);
  } finally {
    await session.close();
  }
}

/** Changes take turns. Neo4j lets none wait for long, and knows nothing of how many are before it. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const until = performance.now() + timeout;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isOfTheTurn(error) || performance.now() > until) throw error;
    }
  }
}

const isOfTheTurn = (error: unknown): boolean =>
  error instanceof Neo4jError && /LockAcquisitionTimeout|DeadlockDetected/.test(error.code);

async function publishIn(transaction: ManagedTransaction, named: Named, change: Change): Promise<Ingested> {
  const former = await lock(transaction);
  const before = await touchedBy(transaction, named);
  const hashBefore = await hashOf(transaction, before.published);
  const written = await change(transaction, before);
  const touched = both(before, await touchedBy(transaction, named));
  const settled = await settle(transaction, touched);
  await checkTouched(transaction, touched.published);
  const hashAfter = await hashOf(transaction, touched.published);
  const graphHash = graphHashAfter(former, hashBefore, hashAfter) ?? (await graphHashOf(transaction));
  const changes = written + settled;
  await transaction.run(statement('model/hash'), { graphHash, changes });
  return { changes, graphHash };
}

async function lock(transaction: ManagedTransaction): Promise<string | null> {
  const { records } = await transaction.run(statement('model/lock'));
  return (records[0]?.get('graphHash') as string | null | undefined) ?? null;
}
