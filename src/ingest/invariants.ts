import type { ManagedTransaction } from 'neo4j-driver';
import { allOf, idsOf } from './changesOf.js';
import { everythingIn, inBatches } from './everything.js';

/** What must hold in the graph, and how to say that it does not. Each is a query that returns no row. */
export const invariants = {
  statementsRestOnSomething: 'statements without evidence that are not an editor’s',
  entitiesRestOnSomething: 'entities without evidence that are not an editor’s',
  tokensStandInTheirPassage: 'things whose words do not stand in their passage',
  edgesRestOnStatements: 'things with an edge that rests on anything but active statements saying just that',
  relationsHaveTheirEdge: 'active relations without their edge',
  othersHaveNoEdge: 'relations that do not stand, with an edge that rests on them',
  changesAgree: 'stated changes that differ from the recomputed ones and are not flagged',
  boundsHold: 'figures outside of their own bounds',
  placesHaveNoCycle: 'places that lie within themselves',
  placesLieInLarger: 'towns and districts that lie in something smaller',
  kindsCarryTheirLabels: 'entities without exactly the labels of their kind',
  decisionsAgree: 'decisions that two entities are one, while another one says they are two',
} as const;

/** All edges of an entity, whoever drew them: what a load touched cannot break it that `othersHaveNoEdge` would not find. */
const ofTheWhole: ReadonlySet<string> = new Set([
  'edgesRestOnStatements',
] satisfies (keyof typeof invariants)[]);

/** The graph would not be sound; nothing was kept. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Checks what touches the things with these ids; throws an InvariantError that names what breaks an invariant. */
export async function checkTouched(transaction: ManagedTransaction, ids: readonly string[]): Promise<void> {
  const names = Object.keys(invariants).filter((name) => !ofTheWhole.has(name));
  const broken = await brokenBy(transaction, inBatches(ids), names);
  if (broken !== null) throw new InvariantError(`Nothing was loaded, since the graph would hold ${broken}.`);
}

/** Checks every invariant of the whole graph; says what breaks them, or null. */
export async function checkInvariants(transaction: ManagedTransaction): Promise<string | null> {
  return brokenBy(transaction, everythingIn(transaction), Object.keys(invariants));
}

async function brokenBy(
  transaction: ManagedTransaction,
  batches: Iterable<string[]> | AsyncIterable<string[]>,
  names: readonly string[],
): Promise<string | null> {
  const found = new Map<string, Set<string>>();
  for await (const ids of batches) {
    const looking = names.map((name) => idsOf(transaction, `invariants/${name}`, { ids }));
    (await allOf(looking)).forEach((breaking, at) => {
      const name = names[at] ?? '';
      for (const id of breaking) found.set(name, (found.get(name) ?? new Set()).add(id));
    });
  }
  const told = Object.entries(invariants).flatMap(([name, meaning]) => {
    const ids = [...(found.get(name) ?? [])].sort();
    if (ids.length === 0) return [];
    return [`${ids.length} ${meaning}: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`];
  });
  return told.length > 0 ? told.join('; ') : null;
}
