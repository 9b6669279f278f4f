import { maximumPageSize } from '../../graph/select/paging.js';
import { notFound } from '../../graph/failures.js';
import type { Asking } from '../asking.js';
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
}

interface Page {
  readonly nodes: readonly Answered[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Goes through a list from its start: the next page is asked for when the one before has been taken. */
export async function* pagesOf(
  { query, operationName, list, within = [], variables, size = 'first', start = 'after' }: Listing,
  asking: Asking,
  gone?: AbortSignal,
): AsyncGenerator<readonly Answered[]> {
  let after: string | null = null;
  do {
    const asked = { ...variables, [size]: maximumPageSize, [start]: after };
    const question = { query, variables: asked, ...(operationName !== undefined && { operationName }) };
    const data = await asking.ask(question, gone);
    const { nodes, pageInfo } = pageIn(data, [...within, list]);
    yield nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
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
