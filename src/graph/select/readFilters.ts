import type { GraphQLNamedType } from 'graphql';
import type { Bound } from './bind.js';
import { FilterReader, type Conditions } from './filterReader.js';
import { pageArguments } from './paging.js';
import type { MatchText } from './plan.js';
import { readLookup } from './readLookup.js';
import { relatedField } from './relatedField.js';
import type { Selected, Walk } from './walk.js';

/** Where a list begins, and what is asked of its rows. */
export interface Narrowed {
  /** Cypher that finds the rows that may be meant, to stand before what matches them; null to begin with all. */
  readonly lookup: string | null;
  readonly filters: readonly string[];
}

/**
 * Every argument that is neither about the page nor the fragment's own is a filter; of `filter`, every field is. Some
 * narrow the list by not being given. `and`, `or` and `not` hold conditions of the same form; a condition named as a
 * field that leads to others holds conditions on these.
 */
export function readFilters(
  selected: Selected,
  bound: Bound,
  listed: GraphQLNamedType | undefined,
  walk: Walk,
): Narrowed {
  const { number, values, used } = bound;
  const { filter, ...others } = values as { filter?: Conditions | null };
  const isOurs = (name: string): boolean => !pageArguments.has(name) && !used.has(name);
  const conditions: Conditions = Object.fromEntries(
    Object.entries({ ...others, ...filter }).filter(([name]) => isOurs(name)),
  );
  const absent = selected.field.args
    .map(({ name }) => name)
    .filter((name) => isOurs(name) && conditions[name] == null);
  const reader = new FilterReader(listed, bound, values.asOf ?? null, walk);
  const found = isAll(bound.match) ? readLookup(reader, conditions) : null;
  const given = reader.given(found?.rest ?? conditions, number);
  return {
    lookup: found?.text ?? null,
    filters: [...given, ...absent.flatMap((name) => reader.notGiven(name))],
  };
}

/** Begins a match with the rows that were looked up. */
export const after = (lookup: string | null, match: MatchText): MatchText =>
  lookup === null ? match : { ...match, text: `${lookup} ${match.text}` };

/** Whether a list at the root holds everything of a label: others have a start of their own. */
const isAll = ({ input, outputs, text }: MatchText): boolean =>
  input === null && outputs.length === 1 && /^MATCH \(\w+:[\w&!]+\)$/.test(text);

/** Writes how many rows there are in the list that the rows of another have under this name. */
export function readCount(
  name: string,
  bound: Bound,
  listed: GraphQLNamedType | undefined,
  walk: Walk,
): string {
  const related = relatedField(listed, name);
  if (related === null) throw new Error(`${String(listed)}.${name} is no list that could be counted.`);
  const reader = new FilterReader(listed, bound, bound.values.asOf ?? null, walk);
  return `COUNT { ${reader.rows(related)} }`;
}
