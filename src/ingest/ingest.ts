import type { Driver } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import type { ReportFacts } from './format/files.js';
import { graphHashOf } from './graphHash.js';
import { checkInvariants } from './invariants.js';
import { project } from './project.js';
import { rowsOf } from './rows.js';
import type { PassageTexts } from './source.js';
import { writeReport } from './write.js';

/** What loading a report did. */
export interface Ingested {
  /** How many nodes, edges, labels and properties were written; 0 where the graph held everything already. */
  readonly changes: number;
  readonly graphHash: string;
}

/** A load may take longer than any read. */
const timeout = 600_000;

/**
 * Loads a report in one transaction: writes, draws the projected edges, checks the invariants, records the hash. If
 * anything fails nothing is kept. Loading the same facts again changes nothing.
 */
export async function ingestReport(
  driver: Driver,
  database: string,
  facts: ReportFacts,
  texts: PassageTexts | null = null,
): Promise<Ingested> {
  const rows = rowsOf(facts, texts);
  const session = driver.session({ database });
  try {
    return await session.executeWrite(
      async (transaction) => {
        await transaction.run(statement('model/lock'));
        const written = await writeReport(transaction, rows);
        const changes = written + (await project(transaction));
        await checkInvariants(transaction);
        const graphHash = await graphHashOf(transaction);
        await transaction.run(statement('model/hash'), { graphHash });
        return { changes, graphHash };
      },
      { timeout },
    );
  } finally {
    await session.close();
  }
}
