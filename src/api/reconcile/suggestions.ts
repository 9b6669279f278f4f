import { folded } from '../../entities/searchText.js';
import { maximumPageSize } from '../../graph/select/paging.js';
import type { Asking } from '../asking.js';
import { operationFile } from '../operationFile.js';
import type { Typed } from './parameters.js';
import { propertiesOf, shownProperty } from './properties.js';
import type { Thing } from './property.js';
import { isId, thingsOf } from './things.js';
import { shown, type Type } from './types.js';

const pageSize = 10;
const query = operationFile('reconcile/suggestions');

const page = <Of>(all: readonly Of[], cursor: number): readonly Of[] => all.slice(cursor, cursor + pageSize);

/** Entities whose names begin so or are like it, best first; for an id, what has it. */
export async function suggestEntities(
  { prefix, cursor, type }: Typed,
  types: ReadonlyMap<string, Type>,
  asking: Asking,
  gone: AbortSignal,
): Promise<object> {
  const thing = isId(prefix) ? (await thingsOf(asking, [prefix], [], gone)).get(prefix) : undefined;
  const found = thing ? [thing] : await searched({ prefix, cursor, type }, asking, gone);
  return { result: page(found, cursor).map((one) => suggestion(one, types)) };
}

/** The search goes as far as one page of the API: who has seen a hundred suggestions types another letter. */
async function searched(
  { prefix, cursor, type }: Typed,
  asking: Asking,
  gone: AbortSignal,
): Promise<Thing[]> {
  const first = Math.min(cursor + pageSize, maximumPageSize);
  if (folded(prefix) === '' || cursor >= maximumPageSize) return [];
  const { search } = await asking.ask({ query, variables: { prefix, kinds: type?.kinds, first } }, gone);
  return (search as { nodes: Thing[] }).nodes;
}

function suggestion({ id, name, description, kind }: Thing, types: ReadonlyMap<string, Type>): object {
  const type = types.get(kind);
  return {
    id,
    name,
    ...(description !== null && { description }),
    notable: type ? [{ id: type.id, name: type.name }] : [],
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Those of a few things of which the id, or a word of the name, begins so; all of them before anything is typed. */
const beginning = <Of extends Named>(all: readonly Of[], { prefix, cursor }: Typed): readonly Of[] =>
  page(
    all.filter(({ id, name }) => {
      const typed = folded(prefix);
      return id.toLowerCase().startsWith(prefix.toLowerCase()) || ` ${folded(name)}`.includes(` ${typed}`);
    }),
    cursor,
  );

/** Types whose names begin so. */
export const suggestTypes = (typed: Typed, types: ReadonlyMap<string, Type>): object => ({
  result: beginning([...types.values()], typed).map(shown),
});

/** Properties whose names begin so, of all things or of those of a type. */
export const suggestProperties = (typed: Typed): object => ({
  result: beginning(propertiesOf(typed.type?.kinds ?? null), typed).map(shownProperty),
});
