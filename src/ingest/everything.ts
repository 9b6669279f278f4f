import type { ManagedTransaction } from 'neo4j-driver';
import { idsOf } from './changesOf.js';

/** So many ids go in one statement: enough to be quick, few enough for the memory of a transaction. */
const batchSize = 1_000;

/** The ids of everything that may be published, in batches. */
export async function* everythingIn(transaction: ManagedTransaction): AsyncGenerator<string[]> {
  yield* inBatches(await idsOf(transaction, 'model/everything'));
}

/** The same in parts. */
export function* inBatches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += batchSize) yield items.slice(from, from + batchSize);
}
