import type { ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';

/** What must hold in the graph, and how to say that it does not. Each is a query that returns no row. */
export const invariants = {
  statementsRestOnSomething: 'statements without evidence that are not an editor’s',
  entitiesRestOnSomething: 'entities without evidence that are not an editor’s',
  tokensStandInTheirPassage: 'things whose words do not stand in their passage',
  edgesRestOnStatements: 'things with an edge that rests on anything but active statements saying just that',
  relationsHaveTheirEdge: 'active relations without their edge',
  changesAgree: 'stated changes that differ from the recomputed ones and are not flagged',
  boundsHold: 'figures outside of their own bounds',
  placesHaveNoCycle: 'places that lie within themselves',
  kindsCarryTheirLabels: 'entities without exactly the labels of their kind',
} as const;

/** The graph would not be sound; nothing was kept. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Checks every invariant; throws an InvariantError that names what breaks them. */
export async function checkInvariants(transaction: ManagedTransaction): Promise<void> {
  const broken: string[] = [];
  for (const [name, meaning] of Object.entries(invariants)) {
    const { records } = await transaction.run(statement(`invariants/${name}`));
    if (records.length === 0) continue;
    const ids = records.slice(0, 5).map((record) => String(record.get('id')));
    broken.push(`${records.length} ${meaning}: ${ids.join(', ')}${records.length > 5 ? ' …' : ''}`);
  }
  if (broken.length > 0)
    throw new InvariantError(`Nothing was loaded, since the graph would hold ${broken.join('; ')}.`);
}
