import { notFound } from '../../graph/failures.js';
import type { Asking } from '../asking.js';
import { largestPages } from '../context.js';
import type { Answered } from './rows.js';

/** An operation that asks one list, by variables for the size of a page and for where it begins, and where it ends. */
export interface Listing {
  readonly query: string;
  readonly operationName?: string;
  /** The response key of the list. */
  readonly list: string;
  readonly variables: Record<string, unknown>;
  /** The response keys that lead to the thing that has the list; none at the root of the query. */
  readonly within?: readonly string[];
  /** What the two variables are called; `first` and `after` if it does not say. */
  readonly size?: string;
  readonly start?: string;
  /** Whether it is gone through for a file, in larger pages, of which the next is read while one is written. */
  readonly isOfFile?: boolean;
}

interface Page {
  /** Missing where a directive leaves it out. */
  readonly nodes?: readonly Answered[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Goes through a list from its start: the next page is asked for when the one before has been taken, or one earlier. */
export async function* pagesOf(
  listing: Listing,
  asking: Asking,
  gone?: AbortSignal,
): AsyncGenerator<readonly Answered[]> {
  const isAhead = listing.isOfFile ?? false;
  const next = ({ pageInfo: { hasNextPage, endCursor } }: Page): Promise<Page> | null =>
    hasNextPage ? pageAfter(endCursor, listing, asking, gone) : null;
  let asked: Promise<Page> | null = pageAfter(null, listing, asking, gone);
  while (asked !== null) {
    const page: Page = await asked;
    const ahead = isAhead ? next(page) : null;
    // What goes wrong with it is told when it is waited for, if it ever is.
    ahead?.catch(() => undefined);
    yield page.nodes ?? [];
    asked = isAhead ? ahead : next(page);
  }
}

async function pageAfter(
  cursor: string | null,
  {
    query,
    operationName,
    list,
    within = [],
    variables,
    size = 'first',
    start = 'after',
    isOfFile = false,
  }: Listing,
  asking: Asking,
  gone?: AbortSignal,
): Promise<Page> {
  const first = isOfFile ? largestPages.FILE : largestPages.SERVICE;
  const asked = { ...variables, [size]: first, [start]: cursor };
  const question = {
    query,
    variables: asked,
    isOfFile,
    ...(operationName !== undefined && { operationName }),
  };
  return pageIn(await asking.ask(question, gone), [...within, list]);
}

/** Follows the keys to a page; where a thing is not there, or is of another type, it has none. */
function pageIn(data: Answered, keys: readonly string[]): Page {
  let found: unknown = data;
  for (const [at, key] of keys.entries()) {
    found = (found as Answered)[key];
    if (typeof found === 'object' && found !== null) continue;
    const where = keys.slice(0, at + 1).join('.');
    throw notFound(`There is no ${where}: nothing has the id, or what has it is of another type.`);
  }
  return found as Page;
}
