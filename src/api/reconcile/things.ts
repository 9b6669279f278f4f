import { maximumPageSize } from '../../graph/select/paging.js';
import type { Asking } from '../asking.js';
import { operationFile } from '../operationFile.js';
import type { Property, Thing } from './property.js';
import { someAtOnce } from './someAtOnce.js';

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
  const nodes = await someAtOnce(ids, maximumPageSize, async (some) => {
    const { nodes: found } = await asking.ask({ query, variables: { ...included, ids: some } }, gone);
    return found as readonly (Partial<Thing> | null)[];
  });
  return new Map([...nodes].filter((one): one is [string, Thing] => one[1]?.kind !== undefined));
}

/** Whether a text is an id, such as town/taiping, rather than a name. */
export const isId = (text: string): boolean => /^[a-z]+\/[a-z0-9-]+$/.test(text);
