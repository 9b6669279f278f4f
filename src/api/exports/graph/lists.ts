import { unchanged } from '../../graphVersion.js';
import { operationFile } from '../../operationFile.js';
import { pagesOf } from '../../tables/pages.js';
import type { Narrowing } from '../rows.js';
import type { Sources } from '../files.js';
import type { GraphLists } from './things.js';

type ListName = keyof GraphLists;

/** A page of one list of the graph. */
export type GraphPage = {
  [Name in ListName]: { readonly list: Name; readonly things: readonly GraphLists[Name][] };
}[ListName];

/** Reads lists of the graph one after the other, page by page. */
export async function* graphPages(
  lists: readonly ListName[],
  { asOf = null }: Narrowing,
  { asking, reader, gone }: Sources,
): AsyncGenerator<GraphPage> {
  yield* unchanged(reader, async function* () {
    for (const list of lists)
      for await (const things of pagesOf(
        { query: operations[list], list, variables: { asOf }, isOfFile: true },
        asking,
        gone,
      ))
        yield { list, things } as unknown as GraphPage;
  });
}

const operations: Readonly<Record<ListName, string>> = {
  reports: operationFile('exports/graph/reports'),
  entities: operationFile('exports/graph/entities'),
  metrics: operationFile('exports/graph/metrics'),
  statements: operationFile('exports/graph/statements'),
};
