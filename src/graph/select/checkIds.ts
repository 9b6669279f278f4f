import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { badUserInput } from '../failures.js';
import { idPrefix, typeOfId } from './bind.js';
import type { IdLabels } from './fragment.js';
import type { Walk } from './walk.js';

/** Refuses an id that can never be of what it is looked for: the search would find nothing, and not say why. */
export function checkIds(ids: IdLabels, values: Readonly<Record<string, unknown>>, { info }: Walk): void {
  for (const [argument, labels] of Object.entries(ids)) {
    const given = [argument.split('.').reduce(part, values)].flat().filter((id) => typeof id === 'string');
    if (given.length === 0) continue;
    const possible = typesWith(labels, info.schema);
    const wrong = possible.length === 0 ? undefined : given.find((id) => typeOfId(id, possible) === null);
    if (wrong !== undefined)
      throw badUserInput(
        `${argument}: expected the id of ${listed(possible)}, such as ${prefixOf(possible)}/…, got ${JSON.stringify(wrong)}.`,
      );
  }
}

/** Looked for once: no schema changes, and each request that names an id asks. */
const found = new WeakMap<GraphQLSchema, Map<string, readonly GraphQLObjectType[]>>();

/** The types whose nodes carry all of these labels. */
function typesWith(labels: readonly string[], schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const known = found.get(schema) ?? new Map<string, readonly GraphQLObjectType[]>();
  found.set(schema, known);
  const types =
    known.get(labels.join()) ??
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter((type) => labels.every((label) => carries(type, label)));
  known.set(labels.join(), types);
  return types;
}

/** An id can stand inside of an argument, as in evidence.section. */
const part = (value: unknown, name: string): unknown =>
  (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];

/** A node carries the labels of its type, of the interfaces of that, and of the type that it narrows. */
const carries = (type: GraphQLObjectType, label: string): boolean =>
  type.name === label ||
  type.extensions.narrows === label ||
  type.getInterfaces().some(({ name }) => name === label);

const named = (types: readonly GraphQLObjectType[]): string[] => types.map(({ name }) => name).sort();

const prefixOf = (types: readonly GraphQLObjectType[]): string => idPrefix(named(types)[0] ?? '');

function listed(types: readonly GraphQLObjectType[]): string {
  const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(named(types));
  return `${/^[AEIOU]/.test(names) ? 'an' : 'a'} ${names}`;
}
