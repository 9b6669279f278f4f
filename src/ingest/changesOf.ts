import type { ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';

/** Runs a statement below `cypher/`; returns how many things it changed. */
export async function changesOf(
  transaction: ManagedTransaction,
  path: string,
  parameters: Record<string, unknown>,
): Promise<number> {
  const { summary } = await transaction.run(statement(path), parameters);
  return sum(summary.counters.updates());
}

/**
 * Does the same with several statements, one after the other. All are sent before the first has answered: the
 * connection keeps them in order and runs none after one that failed, so that a turn is spared for each.
 */
export async function changesOfAll(
  transaction: ManagedTransaction,
  paths: readonly string[],
  parameters: Record<string, unknown>,
): Promise<number> {
  const changes = await allOf(paths.map((path) => changesOf(transaction, path, parameters)));
  return changes.reduce((total, count) => total + count, 0);
}

/** What statements that were sent together found; throws what the first of them threw, whichever was told of first. */
export async function allOf<Found>(sent: readonly Promise<Found>[]): Promise<Found[]> {
  const ended = await Promise.allSettled(sent);
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/** Runs a statement below `cypher/`; returns the ids that it finds. */
export async function idsOf(
  transaction: ManagedTransaction,
  path: string,
  parameters: Record<string, unknown> = {},
): Promise<string[]> {
  const { records } = await transaction.run(statement(path), parameters);
  return records.map((record) => String(record.get('id')));
}

/** Adds up what a statement changed. */
export function sum(updates: object): number {
  return Object.values(updates).reduce((total: number, count) => total + Number(count), 0);
}
