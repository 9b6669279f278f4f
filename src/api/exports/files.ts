import type { GraphQLSchema } from 'graphql';
import type { Reader } from '../../graph/run.js';
import type { Asking } from '../asking.js';
import { formats, type FormatName } from '../tables/formats.js';
import { graphMl } from './graph/graphMl.js';
import { jsonLinkedData } from './graph/jsonLinkedData.js';
import { graphPages, type GraphPage } from './graph/lists.js';
import type { GraphLists } from './graph/things.js';
import { turtle } from './graph/turtle.js';
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
  readonly description: string;
  /** The table that it holds; null for a file of the whole graph, which no filter narrows. */
  readonly table: Table | null;
  /** Writes it as it is taken; what is wrong with the request is told before. */
  readonly write: (narrowing: Narrowing, sources: Sources) => Promise<AsyncIterable<string | Uint8Array>>;
}

/** Everything that can be taken away, by the name of its file. */
export function exportedFiles(schema: GraphQLSchema): ReadonlyMap<string, ExportedFile> {
  const tables = tableNames.map((name) => readTable(schema, name));
  const files = tables.flatMap((table) => formatNames.map((format) => tableFile(table, format)));
  return new Map([...files, ...graphFiles].map((file) => [file.name, file]));
}

const formatNames = Object.keys(formats) as FormatName[];

function tableFile(table: Table, format: FormatName): ExportedFile {
  const { mediaType, write } = formats[format];
  return {
    name: `${table.name}.${format}`,
    mediaType,
    description: table.description,
    table,
    write: async (narrowing, sources) => write(table.columns, await begun(rowsOf(table, narrowing, sources))),
  };
}

type GraphWriter = (pages: AsyncIterable<GraphPage>) => AsyncIterable<string>;

const everything = ['reports', 'entities', 'metrics', 'statements'] as const;

const graphFiles: readonly ExportedFile[] = [
  graphFile('graph.graphml', 'application/graphml+xml; charset=utf-8', ['entities', 'statements'], graphMl, {
    description: 'Entities as nodes, relations and grants of awards as edges, for programs that know graphs.',
  }),
  graphFile('graph.jsonld', 'application/ld+json', everything, jsonLinkedData, {
    description: 'Reports, entities, metrics and statements in terms of schema.org and PROV, as JSON-LD.',
  }),
  graphFile('graph.ttl', 'text/turtle; charset=utf-8', everything, turtle, {
    description: 'The same triples as Turtle.',
  }),
];

function graphFile(
  name: string,
  mediaType: string,
  lists: readonly (keyof GraphLists)[],
  write: GraphWriter,
  { description }: Pick<ExportedFile, 'description'>,
): ExportedFile {
  return {
    name,
    mediaType,
    description,
    table: null,
    write: async (narrowing, sources) => write(await begun(graphPages(lists, narrowing, sources))),
  };
}
