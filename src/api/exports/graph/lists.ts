import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../projectRoot.js';
import { unchanged } from '../../graphVersion.js';
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
      for await (const things of pagesOf({ query: text(list), list, variables: { asOf } }, asking, gone))
        yield { list, things } as unknown as GraphPage;
  });
}

const text = (list: ListName): string =>
  readFileSync(join(projectRoot, 'schema', 'exports', 'graph', `${list}.graphql`), 'utf8');
