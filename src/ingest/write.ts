import type { ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import type { Row, ReportRows } from './rows.js';

/** In this order what a row refers to is written before it. */
const order = [
  'report',
  'sections',
  'passages',
  'metrics',
  'entities',
  'names',
  'relations',
  'observations',
  'objects',
  'gaps',
  'gapSubjects',
  'evidence',
  'links',
  'superseded',
] as const satisfies readonly (keyof ReportRows)[];

/** What an earlier version of the report's files described and this one does not; statements are never taken back so. */
const leftovers = [
  'formerNames',
  'formerEvidence',
  'formerGaps',
  'emptySections',
] as const satisfies readonly (keyof ReportRows)[];

/** So many rows go in one statement: enough to be quick, few enough for the memory of a transaction. */
const batchSize = 1_000;

/** Statements of this report that stand in the graph with another content. */
export class ChangedStatementError extends Error {
  override readonly name = 'ChangedStatementError';

  constructor(readonly ids: readonly string[]) {
    const listed = ids.slice(0, 10).join(', ') + (ids.length > 10 ? ` and ${ids.length - 10} more` : '');
    super(
      `Expected statements that were loaded before to be as they were; changed: ${listed}. ` +
        'A statement is never rewritten: give the corrected one a key of its own.',
    );
  }
}

/** Writes the rows of a report; returns how many things in the graph changed. */
export async function writeReport(transaction: ManagedTransaction, rows: ReportRows): Promise<number> {
  await refuseChanged(transaction, [...rows.relations, ...rows.observations]);
  let changes = 0;
  for (const name of order) changes += await writeRows(transaction, name, rows[name]);
  for (const name of leftovers) {
    const { summary } = await transaction.run(statement(`ingest/${name}`), { rows: rows[name] });
    changes += sum(summary.counters.updates());
  }
  return changes;
}

async function refuseChanged(transaction: ManagedTransaction, rows: readonly Row[]): Promise<void> {
  const { records } = await transaction.run(statement('ingest/changedStatements'), { rows });
  if (records.length > 0) throw new ChangedStatementError(records.map((record) => String(record.get('id'))));
}

/** A row whose ends are not in the graph would be left out without a word: the count tells. */
async function writeRows(
  transaction: ManagedTransaction,
  name: keyof ReportRows,
  rows: readonly Row[],
): Promise<number> {
  let changes = 0;
  for (let from = 0; from < rows.length; from += batchSize) {
    const batch = rows.slice(from, from + batchSize);
    const { records, summary } = await transaction.run(statement(`ingest/${name}`), { rows: batch });
    const written = Number(records[0]?.get('written') ?? 0);
    if (written !== batch.length)
      throw new Error(`Of ${batch.length} rows for ${name} only ${written} found their place.`);
    changes += sum(summary.counters.updates());
  }
  return changes;
}

/** Adds up what a statement changed. */
export function sum(updates: object): number {
  return Object.values(updates).reduce((total: number, count) => total + Number(count), 0);
}
