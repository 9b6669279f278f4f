import { createHash } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import { canonicalJson } from './canonicalJson.js';
import { everythingIn, inBatches } from './everything.js';

/** As many sums as there are hashes of 256 bits. */
const modulus = 2n ** 256n;

/**
 * The hash of the published things with these ids: the sum of the hashes of each. So that of the whole graph follows
 * from what was touched alone, whatever else there is, and does not depend on the order in which things came.
 */
export async function hashOf(transaction: ManagedTransaction, ids: readonly string[]): Promise<bigint> {
  let sum = 0n;
  for (const batch of inBatches(ids)) {
    const { records } = await transaction.run(statement('model/published'), { ids: batch });
    for (const record of records) sum += hashOfItem(record.get('published'));
  }
  return sum % modulus;
}

/** The hash of everything that is published. */
export async function graphHashOf(transaction: ManagedTransaction): Promise<string> {
  let sum = 0n;
  for await (const ids of everythingIn(transaction)) sum += await hashOf(transaction, ids);
  return textOf(sum);
}

/** The hash of the graph after what was touched has another one; null where the former one is not known. */
export function graphHashAfter(graphHash: string | null, before: bigint, after: bigint): string | null {
  if (graphHash === null) return null;
  return textOf(BigInt(`0x${graphHash || '0'}`) - before + after);
}

function hashOfItem(item: unknown): bigint {
  return BigInt(`0x${createHash('sha256').update(canonicalJson(item)).digest('hex')}`);
}

function textOf(sum: bigint): string {
  return (((sum % modulus) + modulus) % modulus).toString(16).padStart(64, '0');
}
