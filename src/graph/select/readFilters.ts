import { isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { badUserInput } from '../failures.js';
import type { Bound } from './bind.js';
import { predicate, predicateWithout, type Predicate } from './fragment.js';
import { pageArguments } from './paging.js';
import { renamed } from './rename.js';
import type { Selected, Walk } from './walk.js';

/**
 * How many conditions a root field may have inside of `and`, `or` and `not`, and how deep these may stand inside one
 * another. The database plans each on its own, which takes a tenth of a second where it leads to other things.
 */
export const maximumConditions = 30;
export const maximumFilterDepth = 10;

type Conditions = Readonly<Record<string, unknown>>;

/**
 * Every argument that is neither about the page nor the fragment's own is a filter; of `filter`, every field is. Some
 * narrow the list by not being given. `and`, `or` and `not` hold conditions of the same form.
 */
export function readFilters(
  selected: Selected,
  bound: Bound,
  listed: GraphQLNamedType | undefined,
  walk: Walk,
): string[] {
  const { number, values, used } = bound;
  const { filter, ...others } = values as { filter?: Conditions | null };
  const isOurs = (name: string): boolean => !pageArguments.has(name) && !used.has(name);
  const conditions: Conditions = Object.fromEntries(
    Object.entries({ ...others, ...filter }).filter(([name]) => isOurs(name)),
  );
  const absent = selected.field.args
    .map(({ name }) => name)
    .filter((name) => isOurs(name) && conditions[name] == null);
  const reader = new FilterReader(listedTypes(listed), bound, walk);
  return [...reader.given(conditions, number), ...absent.flatMap((name) => reader.notGiven(name))];
}

/** Writes conditions on the rows of one list; each object of conditions has a number that keeps its names apart. */
class FilterReader {
  constructor(
    private readonly types: readonly string[],
    private readonly bound: Bound,
    private readonly walk: Walk,
  ) {}

  given(conditions: Conditions, number: number, depth = 1): string[] {
    if (depth > maximumFilterDepth)
      throw badUserInput(
        `Expected conditions at most ${maximumFilterDepth} deep inside one another, got more. Write "not" of "not" as what it means, and "and" in "and" as one.`,
      );
    return Object.entries(conditions)
      .filter(([, value]) => value != null)
      .map(([name, value]) => this.#condition(name, value, conditions, number, depth));
  }

  notGiven(name: string): string[] {
    const found = predicateWithout(this.types, name);
    return found ? [this.#write(name, found, {}, this.bound.number)] : [];
  }

  #condition(name: string, value: unknown, conditions: Conditions, number: number, depth: number): string {
    const all = (one: unknown): string => this.#all(one as Conditions, depth + 1);
    // Neo4j multiplies OR out over AND before it plans, and never comes to an end with a few of them; CASE stays as it is.
    // What cannot be told of a row, such as the size of a figure without one, does not hold: null is no more than false here.
    if (name === 'and') return allOf((value as unknown[]).map(all));
    if (name === 'or') return anyOf((value as unknown[]).map(all));
    if (name === 'not') return `CASE WHEN ${all(value)} THEN false ELSE true END`;
    if (depth > 1) this.#count();
    return this.#write(name, predicate(this.types, name), conditions, number);
  }

  #count(): void {
    this.walk.combined += 1;
    if (this.walk.combined > maximumConditions)
      throw badUserInput(
        `Expected at most ${maximumConditions} conditions inside of and, or and not, got more. Ask for less at once, or in several requests.`,
      );
  }

  #all(conditions: Conditions, depth: number): string {
    return allOf(this.given(conditions, this.walk.next(), depth));
  }

  #write(name: string, { subject, tokens }: Predicate, values: Conditions, number: number): string {
    const variable = (local: string): string =>
      local === subject ? this.bound.variableOf(subject) : `${local}_${number}_${name}`;
    return renamed(tokens, { variable, label: (label) => label }, number, values, this.walk.parameters);
  }
}

function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.map((one) => `(${one})`).join(' AND ');
}

function anyOf(conditions: readonly string[]): string {
  if (conditions.length === 0) return 'false';
  return `CASE ${conditions.map((one) => `WHEN ${one} THEN true`).join(' ')} ELSE false END`;
}

/** What is listed and its interfaces, as the folders of their predicates are named. */
function listedTypes(listed: GraphQLNamedType | undefined): string[] {
  const interfaces = isObjectType(listed) || isInterfaceType(listed) ? listed.getInterfaces() : [];
  return [...(listed ? [listed] : []), ...interfaces].map(
    ({ name }) => name.charAt(0).toLowerCase() + name.slice(1),
  );
}
