import type { ManagedTransaction } from 'neo4j-driver';
import { changesOf, changesOfAll, idsOf } from './changesOf.js';
import { project, withdraw } from './project.js';

/** What a change of some reports may bear on. */
export interface Touched {
  /** The reports, and those whose standing depends on theirs. */
  readonly reports: readonly string[];
  /** The entities, metrics and names that these describe. */
  readonly items: readonly string[];
  /** The entities that may be the same as another one from now on, or no longer. */
  readonly decided: readonly string[];
  /** The ids of everything of them that may be published. */
  readonly published: readonly string[];
}

/** Entities are said to be one another in a circle; nothing was kept. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
}

/** What a change names, whether the graph has it already or not. */
export interface Named {
  readonly reports: readonly string[];
  readonly items: readonly string[];
}

/** Everything that the standing of these reports and items bears on, as the graph has it now. */
export async function touchedBy(transaction: ManagedTransaction, named: Named): Promise<Touched> {
  const reports = await reachedFrom(transaction, named.reports);
  const [described, own] = await Promise.all([
    idsOf(transaction, 'settle/described', { reports }),
    idsOf(transaction, 'model/touched', { reports }),
  ]);
  const items = union(described, named.items);
  const decided = await idsOf(transaction, 'settle/decided', { reports, items });
  return { reports, items, decided, published: union(union(own, items), decided) };
}

/** What bore on things before counts as well as what bears on them now. */
export function both(before: Touched, after: Touched): Touched {
  return {
    reports: union(before.reports, after.reports),
    items: union(before.items, after.items),
    decided: union(before.decided, after.decided),
    published: union(before.published, after.published),
  };
}

async function reachedFrom(transaction: ManagedTransaction, ids: readonly string[]): Promise<string[]> {
  const reached = union(ids, await idsOf(transaction, 'settle/reached', { reports: ids }));
  return reached.length > ids.length ? reachedFrom(transaction, reached) : reached;
}

/**
 * Says anew of everything touched whether it stands and what it is called, and draws what follows from it: it depends
 * on which reports are loaded and stand, and not on the order in which they came. Returns how many things changed.
 */
export async function settle(transaction: ManagedTransaction, touched: Touched): Promise<number> {
  const { reports, items, decided } = touched;
  const described = union(items, decided);
  // In this order; each group is sent before its first statement has answered.
  const [standing, merged, told, own] = await Promise.all([
    changesOfAll(transaction, standings, { reports }),
    decided.length === 0 ? [] : idsOf(transaction, 'settle/sameAs', { entities: decided }),
    changesOfAll(transaction, ['settle/items', 'settle/descriptions'], { items: described, reports }),
    idsOf(transaction, 'settle/statementsOf', { reports }),
  ]);
  const moved = await move(transaction, merged);
  const statements = union(own, moved.statements);
  const drawn = await Promise.all([
    changesOf(transaction, 'settle/names', { names: union(items, moved.names) }),
    project(transaction, statements),
    changesOf(transaction, 'settle/conflicts', { statements }),
  ]);
  return [standing, merged.length, told, ...drawn].reduce((total, count) => total + count, 0);
}

/** What says of a report and what it holds whether it stands. */
const standings = ['settle/reports', 'settle/statements', 'settle/evidence', 'settle/gaps'];

/** What was said of entities that are one from now on, or no longer, leads to the right one. */
async function move(
  transaction: ManagedTransaction,
  merged: readonly string[],
): Promise<{ names: string[]; statements: string[] }> {
  if (merged.length === 0) return { names: [], statements: [] };
  const circles = await idsOf(transaction, 'settle/circles', { entities: merged });
  if (circles.length > 0)
    throw new IdentityError(
      `Expected entities that are the same to end in one; these lead back to themselves: ${circles.join(', ')}.`,
    );
  const entities = await idsOf(transaction, 'settle/component', { entities: merged });
  const statements = await idsOf(transaction, 'settle/misplaced', { entities });
  await withdraw(transaction, statements);
  await changesOf(transaction, 'settle/moved', { entities });
  return { names: await idsOf(transaction, 'settle/namesOf', { entities }), statements };
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
