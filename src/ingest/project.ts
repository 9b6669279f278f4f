import type { ManagedTransaction } from 'neo4j-driver';
import { changesOf, changesOfAll } from './changesOf.js';

/**
 * Draws the typed edges for traversal as these statements call for: those that stand are what an edge rests on, the
 * others no longer. Returns how many things changed.
 */
export async function project(
  transaction: ManagedTransaction,
  statements: readonly string[],
): Promise<number> {
  const paths = ['project/withdrawn', 'project/relations', 'project/received'];
  return changesOfAll(transaction, paths, { statements, all: false });
}

/** Takes statements from their edges, since what they are about is going to move. */
export async function withdraw(
  transaction: ManagedTransaction,
  statements: readonly string[],
): Promise<number> {
  return changesOf(transaction, 'project/withdrawn', { statements, all: true });
}
