import type { Driver } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import { idsOf } from './changesOf.js';
import type { Ingested } from './ingest.js';
import { publish } from './publish.js';

/** Nothing can be retracted under that name; the message tells what can. */
export class RetractError extends Error {
  override readonly name = 'RetractError';
}

/**
 * Takes a report back in one transaction: what it says stays readable by id with the time and the reason, and leaves
 * every list. What it had corrected stands again. To load it again brings it back.
 */
export async function retractReport(
  driver: Driver,
  database: string,
  id: string,
  reason: string,
): Promise<Ingested> {
  const report = id.startsWith('report/') ? id : `report/${id}`;
  return publish(driver, database, { reports: [report], items: [] }, async (transaction) => {
    const { records } = await transaction.run(statement('settle/retract'), { report, reason });
    const before: unknown = records[0]?.get('before');
    if (before === undefined)
      throw new RetractError(notLoaded(id, await idsOf(transaction, 'settle/loaded')));
    return before === 'RETRACTED' ? 0 : 1;
  });
}

function notLoaded(id: string, loaded: readonly string[]): string {
  const names = loaded.map((one) => one.slice('report/'.length));
  const known = names.length === 0 ? 'none is loaded' : `loaded are ${names.join(', ')}`;
  return `Expected the id of a report that is loaded; got ${id}, and ${known}.`;
}
