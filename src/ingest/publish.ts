import type { Driver, ManagedTransaction } from 'neo4j-driver';
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
  const session = driver.session({ database });
  try {
    return await session.executeWrite((transaction) => publishIn(transaction, named, change), { timeout });
  } finally {
    await session.close();
  }
}

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
