import type { ManagedTransaction } from 'neo4j-driver';
import { changesOf } from './changesOf.js';

/**
 * Draws the typed edges for traversal as these statements call for: those that stand are what an edge rests on, the
 * others no longer. Returns how many things changed.
 */
export async function project(
  transaction: ManagedTransaction,
  statements: readonly string[],
): Promise<number> {
  let changes = await changesOf(transaction, 'project/withdrawn', { statements, all: false });
  for (const name of ['relations', 'received']) {
    changes += await changesOf(transaction, `project/${name}`, { statements });
  }
  return changes;
}

/** Takes statements from their edges, since what they are about is going to move. */
export async function withdraw(
  transaction: ManagedTransaction,
  statements: readonly string[],
): Promise<number> {
  return changesOf(transaction, 'project/withdrawn', { statements, all: true });
}
