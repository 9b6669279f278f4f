import type { Driver } from 'neo4j-driver';
import type { ReportFacts } from './format/files.js';
import { publish } from './publish.js';
import { rowsOf, type ReportRows, type Row } from './rows.js';
import type { Named } from './settle.js';
import type { PassageTexts } from './source.js';
import { writeReport } from './write.js';

/** What loading a report did. */
export interface Ingested {
  /** How many nodes, edges, labels and properties were written; 0 where the graph held everything already. */
  readonly changes: number;
  readonly graphHash: string;
}

/**
 * Loads a report in one transaction: writes, settles what stands, draws the projected edges, checks the invariants,
 * records the hash. If anything fails nothing is kept. Loading the same facts again changes nothing; a report that was
 * retracted comes back.
 */
export async function ingestReport(
  driver: Driver,
  database: string,
  facts: ReportFacts,
  texts: PassageTexts | null = null,
): Promise<Ingested> {
  const rows = rowsOf(facts, texts);
  const id = `report/${facts.report.id}`;
  return publish(driver, database, namedBy(rows), (transaction, { published }) =>
    writeReport(transaction, rows, { isNew: !published.includes(id) }),
  );
}

/** The reports and items that a report's rows speak of. */
function namedBy({ report, descriptions, decisions, links }: ReportRows): Named {
  return {
    reports: [
      ...report.flatMap(({ id, properties }) => [id, (properties as Row)['corrects']]),
      ...links.map(({ to }) => reportOf(String(to))),
    ].filter((id) => typeof id === 'string'),
    items: [
      ...descriptions.map(({ item }) => String(item)),
      ...decisions.map(({ properties }) => String((properties as Row)['entity'])),
    ],
  };
}

/** The report that makes a statement: its id stands between the kind and the key. */
function reportOf(statement: string): string {
  return `report/${statement.split('/')[1]}`;
}
