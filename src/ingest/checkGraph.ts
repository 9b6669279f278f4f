import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import { graphHashOf } from './graphHash.js';
import { checkInvariants } from './invariants.js';

/** However large the graph is. */
const timeout = 3_600_000;

/** What reading the whole graph found. */
export interface Checked {
  readonly graphHash: string;
  /** What is wrong, in words; empty for a sound graph. */
  readonly problems: readonly string[];
}

/**
 * Reads the whole graph: every invariant, and whether the recorded hash, which each load only adds to, is that of what
 * is published.
 */
export async function checkGraph(driver: Driver, database: string): Promise<Checked> {
  const session = driver.session({ database });
  try {
    return await session.executeRead(readWhole, { timeout });
  } finally {
    await session.close();
  }
}

async function readWhole(transaction: ManagedTransaction): Promise<Checked> {
  const { records } = await transaction.run(statement('model/recorded'));
  const recorded = String(records[0]?.get('graphHash'));
  const broken = await checkInvariants(transaction);
  const graphHash = await graphHashOf(transaction);
  const problems = [
    ...(broken === null ? [] : [`The graph holds ${broken}.`]),
    ...(graphHash === recorded
      ? []
      : [`The recorded hash is ${recorded}; that of the graph is ${graphHash}.`]),
  ];
  return { graphHash, problems };
}
