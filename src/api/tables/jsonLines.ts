import type { Column } from './columns.js';
import type { Row } from './rows.js';

/** Writes a table as an object to a line, with the lists of a row as lists. */
export async function* jsonLines(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  for await (const rows of batches)
    yield rows.map((row) => `${JSON.stringify(objectOf(columns, row))}\n`).join('');
}

const objectOf = (columns: readonly Column[], row: Row): object =>
  Object.fromEntries(columns.map(({ name }, at) => [name, row[at]]));
