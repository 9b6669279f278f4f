import type { Asking } from '../asking.js';
import { operationFile } from '../operationFile.js';
import type { Thing } from './property.js';
import { badRequest } from '../../graph/failures.js';
import type { Query } from './queries.js';
import { someAtOnce } from './someAtOnce.js';
import { isId, thingsOf } from './things.js';

/** What may be meant by a name, how well that fits, 0 to 1, and in which way. */
export interface Found {
  readonly entity: Thing;
  readonly score: number;
  readonly reason: string;
}

const query = operationFile('reconcile/candidates');

/** How many choices of types a batch may have: each is a question of its own. */
const mostChoices = 20;

/** Finds what may be meant by each query of a batch: by name, or at once where the text is an id. */
export async function findAll(
  queries: readonly Query[],
  asking: Asking,
  gone: AbortSignal,
): Promise<ReadonlyMap<Query, readonly Found[]>> {
  const ids = queries.map(({ text }) => text).filter(isId);
  const things = await thingsOf(asking, ids, [], gone);
  const found = new Map<Query, readonly Found[]>();
  const byChoice = new Map<string, Query[]>();
  for (const one of queries) {
    const thing = things.get(one.text);
    const choice = one.kinds?.join() ?? 'all';
    if (thing) found.set(one, isOf(one, thing) ? [{ entity: thing, score: 1, reason: 'ID' }] : []);
    else byChoice.set(choice, [...(byChoice.get(choice) ?? []), one]);
  }
  if (byChoice.size > mostChoices)
    throw badRequest(`queries: expected at most ${mostChoices} choices of types, got ${byChoice.size}.`);
  for (const alike of byChoice.values())
    for (const [one, those] of await findByName(alike, asking, gone)) found.set(one, those);
  return found;
}

const isOf = ({ kinds }: Query, { kind }: Thing): boolean => kinds?.includes(kind) ?? true;

/** How many names one question has: each question has the time of a request, of which a slow machine needs all for a thousand. */
const namesAtOnce = 200;

/** Queries for the same kinds are asked together, each name once. */
async function findByName(
  alike: readonly Query[],
  asking: Asking,
  gone: AbortSignal,
): Promise<[Query, readonly Found[]][]> {
  const kinds = alike[0]?.kinds ?? null;
  const names = alike.map(({ text }) => text);
  const byName = await someAtOnce(names, namesAtOnce, async (some) => {
    const { resolve } = await asking.ask({ query, variables: { names: some, kinds } }, gone);
    return resolve as readonly (readonly Found[])[];
  });
  return alike.map((one) => [one, byName.get(one.text) ?? []]);
}
