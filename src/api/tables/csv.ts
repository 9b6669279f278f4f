import { stringify } from 'csv-stringify/sync';
import type { Column } from './columns.js';
import type { Cell, Row } from './rows.js';

/** What stands between the values of a list. */
export const listSeparator = ' | ';

/** Writes a table as RFC 4180 has it, so that spreadsheets take it for UTF-8 and none of its texts for a formula. */
export async function* csv(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield stringify([columns.map(({ name }) => name)], { ...form, bom: true });
  for await (const rows of batches)
    yield stringify(
      rows.map((row) => row.map(text)),
      form,
    );
}

const form = {
  record_delimiter: 'windows',
  escape_formulas: true,
  quoted_match: /[\r\n]/,
  cast: {
    boolean: (value: boolean) => String(value),
    // A number below zero begins as a formula may. Options of one value are put together anew: only where it has to be.
    string: (value: string) => (isSigned(value) ? { value, escape_formulas: false } : value),
  },
} as const;

const isSigned = (value: string): boolean => /^[+-]\d+(\.\d+)?$/.test(value);

const text = (cell: Cell): Cell =>
  Array.isArray(cell) ? cell.map((one) => String(one ?? '')).join(listSeparator) : cell;
