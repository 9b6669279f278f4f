import type { ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import { allOf, changesOf, sum } from './changesOf.js';
import { inBatches } from './everything.js';
import type { Row, ReportRows } from './rows.js';

/** In this order what a row refers to is written before it. */
const order = [
  'report',
  'corrections',
  'sections',
  'passages',
  'metrics',
  'entities',
  'names',
  'descriptions',
  'decisions',
  'relations',
  'observations',
  'objects',
  'gaps',
  'gapSubjects',
  'evidence',
  'links',
] as const satisfies readonly (keyof ReportRows)[];

/** What an earlier version of the report's files said and this one does not. */
const leftovers = [
  'formerDescriptions',
  'formerEvidence',
  'formerGaps',
  'formerDecisions',
  'formerStatements',
  'emptySections',
] as const satisfies readonly (keyof ReportRows)[];

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
export async function writeReport(
  transaction: ManagedTransaction,
  rows: ReportRows,
  { isNew }: { readonly isNew: boolean },
): Promise<number> {
  const statements = [...rows.relations, ...rows.observations];
  if (!isNew) await refuseChanged(transaction, statements);
  // All are sent before the first has answered; the connection keeps them in order.
  const written = await allOf([
    ...order.flatMap((name) => writing(transaction, name, rows[name])),
    ...writing(transaction, 'awaitedLinks', statements),
  ]);
  const changes = written.reduce((total, count) => total + count, 0);
  // A new report said nothing before, and each statement costs a cold database a quarter of a second.
  return isNew ? changes : changes + (await takeBack(transaction, rows));
}

async function takeBack(transaction: ManagedTransaction, rows: ReportRows): Promise<number> {
  let changes = 0;
  for (const name of leftovers)
    changes += await changesOf(transaction, `ingest/${name}`, { rows: rows[name] });
  return changes;
}

async function refuseChanged(transaction: ManagedTransaction, rows: readonly Row[]): Promise<void> {
  const { records } = await transaction.run(statement('ingest/changedStatements'), { rows });
  if (records.length > 0) throw new ChangedStatementError(records.map((record) => String(record.get('id'))));
}

const writing = (transaction: ManagedTransaction, name: string, rows: readonly Row[]): Promise<number>[] =>
  [...inBatches(rows)].map((batch) => writeBatch(transaction, name, batch));

/** A row whose ends are not in the graph would be left out without a word: the count tells. */
async function writeBatch(
  transaction: ManagedTransaction,
  name: string,
  batch: readonly Row[],
): Promise<number> {
  const { records, summary } = await transaction.run(statement(`ingest/${name}`), { rows: batch });
  const written = Number(records[0]?.get('written') ?? 0);
  if (written !== batch.length)
    throw new Error(`Of ${batch.length} rows for ${name} only ${written} found their place.`);
  return sum(summary.counters.updates());
}
