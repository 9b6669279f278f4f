import type { ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import { sum } from './write.js';

/** Draws the typed edges for traversal anew from the active statements that are not deprecated; returns how many things changed. */
export async function project(transaction: ManagedTransaction): Promise<number> {
  let changes = 0;
  for (const name of ['withdrawn', 'relations', 'received']) {
    const { summary } = await transaction.run(statement(`project/${name}`));
    changes += sum(summary.counters.updates());
  }
  return changes;
}
