import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { productVersion } from '../../productVersion.js';
import type { Column, ColumnType } from './columns.js';
import type { Row } from './rows.js';

/** How Parquet describes a column, or a part of one. */
type SchemaElement = ParquetWriter['schema'][number];

/** How many rows are held at once: a reader takes up a group as a whole, and so do we. */
const groupSize = 5_000;

/** Writes a table as Parquet, one group of rows after another; the lists of a row are lists there too. */
export async function* parquet(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const outlet = new Outlet();
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elements)];
  const createdBy = `conghua-graph version ${productVersion}`;
  const writer = new ParquetWriter({ writer: outlet, schema, createdBy });
  for await (const rows of groups(batches)) {
    const columnData = columns.map(({ name }, at) => ({ name, data: rows.map((row) => row[at]) }));
    await writer.write({ columnData, rowGroupSize: groupSize });
    yield outlet.take();
  }
  await writer.finish();
  yield outlet.take();
}

/** Gives away what was written so far. */
class Outlet extends ByteWriter {
  take(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }
}

async function* groups(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<Row[]> {
  const held: Row[] = [];
  for await (const rows of batches) {
    held.push(...rows);
    if (held.length < groupSize) continue;
    yield held.splice(0, groupSize);
  }
  if (held.length > 0) yield held;
}

const physical: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  TEXT: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  INTEGER: { type: 'INT32' },
  NUMBER: { type: 'DOUBLE' },
  BOOLEAN: { type: 'BOOLEAN' },
};

/** A list is three elements inside one another, as the specification of Parquet has it. */
function elements({ name, type, isList }: Column): SchemaElement[] {
  const value: SchemaElement = {
    name: isList ? 'element' : name,
    repetition_type: 'OPTIONAL',
    ...physical[type],
  };
  if (!isList) return [value];
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    value,
  ];
}
