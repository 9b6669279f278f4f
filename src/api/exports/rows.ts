import { unchanged } from '../graphVersion.js';
import { pagesOf } from '../tables/pages.js';
import type { Row } from '../tables/rows.js';
import type { Sources } from './files.js';
import type { Table } from './table.js';

/** What a file is narrowed by, as the API takes it. */
export interface Narrowing {
  readonly filter?: unknown;
  readonly asOf?: unknown;
}

/** Reads a table batch by batch, each as it is taken. */
export function rowsOf(
  table: Table,
  { filter = {}, asOf = null }: Narrowing,
  { asking, reader, gone }: Sources,
): AsyncIterable<readonly Row[]> {
  const listing = { ...table, variables: { filter, asOf }, isOfFile: true };
  return unchanged(reader, async function* () {
    for await (const things of pagesOf(listing, asking, gone)) yield things.flatMap(table.rowsOf);
  });
}
