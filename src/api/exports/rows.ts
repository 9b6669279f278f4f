import type { Reader } from '../../graph/run.js';
import type { Asking } from '../asking.js';
import { graphHash } from '../graphVersion.js';
import { pagesOf } from '../tables/pages.js';
import type { Row } from '../tables/rows.js';
import type { Table } from './table.js';

/** What a table is narrowed by, as the API takes it. */
export interface Narrowing {
  readonly filter?: unknown;
  readonly asOf?: unknown;
}

/** The graph was changed while a table was read: what was read is of two states. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';

  constructor() {
    super('The graph was changed while the file was written; start again.');
  }
}

/** Reads a table batch by batch, each as it is taken; fails at the end if the graph is not what it was at the start. */
export async function* rowsOf(
  table: Table,
  { filter = {}, asOf = null }: Narrowing,
  asking: Asking,
  reader: Reader,
  gone?: AbortSignal,
): AsyncGenerator<readonly Row[]> {
  const hash = await graphHash(reader);
  const listing = { ...table, variables: { filter, asOf } };
  for await (const things of pagesOf(listing, asking, gone)) yield things.flatMap(table.rowsOf);
  if ((await graphHash(reader)) !== hash) throw new ChangedMeanwhile();
}
