import { maximumPageSize } from '../../graph/select/paging.js';
import type { Asking } from '../asking.js';
import { operationFile } from '../operationFile.js';
import type { Property, Thing } from './property.js';

const query = operationFile('reconcile/things');

/** Those of the properties that every thing comes with, so that no variable asks for them. */
const always: ReadonlySet<string> = new Set(['kind', 'description']);

/** The things with these ids, each with these properties; under the id that was asked for, also of what has another one now. */
export async function thingsOf(
  asking: Asking,
  ids: Iterable<string>,
  properties: Iterable<Property>,
  gone: AbortSignal,
): Promise<ReadonlyMap<string, Thing>> {
  const asked = [...properties].map(({ id }) => id).filter((id) => !always.has(id));
  const included = Object.fromEntries(asked.map((id) => [id, true]));
  const wanted = [...new Set(ids)];
  const things = new Map<string, Thing>();
  for (let start = 0; start < wanted.length; start += maximumPageSize) {
    const page = wanted.slice(start, start + maximumPageSize);
    const variables = { ...included, ids: page };
    const { nodes } = await asking.ask({ query, variables }, gone);
    for (const [at, id] of page.entries()) {
      const thing = (nodes as readonly (Thing | null)[])[at];
      if (thing?.kind !== undefined) things.set(id, thing);
    }
  }
  return things;
}

/** Whether a text is an id, such as town/taiping, rather than a name. */
export const isId = (text: string): boolean => /^[a-z]+\/[a-z0-9-]+$/.test(text);
