import type { GraphQLSchema } from 'graphql';
import type { Reader } from '../../graph/run.js';
import type { Asking } from '../asking.js';
import { formats, type FormatName } from '../tables/formats.js';
import { rowsOf, type Narrowing } from './rows.js';
import { begun } from './stream.js';
import { readTable, tableNames, type Table } from './table.js';

/** From where files are filled. */
export interface Sources {
  readonly asking: Asking;
  readonly reader: Reader;
  /** Aborts when nobody waits for the file any more. */
  readonly gone?: AbortSignal;
}

/** A file that can be taken away. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  /** Whether it can be narrowed by a filter. */
  readonly isNarrowed: boolean;
  /** Writes it as it is taken; what is wrong with the request is told before. */
  readonly write: (narrowing: Narrowing, sources: Sources) => Promise<AsyncIterable<string | Uint8Array>>;
}

/** Everything that can be taken away, by the name of its file. */
export function exportedFiles(schema: GraphQLSchema): ReadonlyMap<string, ExportedFile> {
  const tables = tableNames.map((name) => readTable(schema, name));
  const files = tables.flatMap((table) => formatNames.map((format) => tableFile(table, format)));
  return new Map(files.map((file) => [file.name, file]));
}

const formatNames = Object.keys(formats) as FormatName[];

function tableFile(table: Table, format: FormatName): ExportedFile {
  const { mediaType, write } = formats[format];
  return {
    name: `${table.name}.${format}`,
    mediaType,
    isNarrowed: true,
    write: async (narrowing, { asking, reader, gone }) => {
      const rows = await begun(rowsOf(table, narrowing, asking, reader, gone));
      return write(table.columns, rows);
    },
  };
}
