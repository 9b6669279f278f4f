import type { Column } from './columns.js';
import { csv } from './csv.js';
import { jsonLines } from './jsonLines.js';
import { parquet } from './parquet.js';
import type { Row } from './rows.js';

/** A way to write a table, batch by batch. */
export interface Format {
  readonly mediaType: string;
  readonly write: (
    columns: readonly Column[],
    batches: AsyncIterable<readonly Row[]>,
  ) => AsyncIterable<string | Uint8Array>;
}

/** The formats of tables, by the ending of a file. */
export const formats = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: csv },
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', write: jsonLines },
  parquet: { mediaType: 'application/vnd.apache.parquet', write: parquet },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
