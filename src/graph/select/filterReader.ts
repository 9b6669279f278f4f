import { isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { badUserInput } from '../failures.js';
import { bind, type Bound } from './bind.js';
import { checkIds } from './checkIds.js';
import { decided } from './decided.js';
import { checkRange, countCondition, maximumFilterDepth } from './conditions.js';
import { fragment, predicateOf, predicateWithout, type Predicate } from './fragment.js';
import { lookupOf } from './lookup.js';
import { preparedFor } from './prepared.js';
import { relatedField, type RelatedField } from './relatedField.js';
import { renamed } from './rename.js';
import type { Walk } from './walk.js';
import { where } from './where.js';

export type Conditions = Readonly<Record<string, unknown>>;

/** Writes conditions on the rows of one list; each object of conditions has a number that keeps its names apart. */
export class FilterReader {
  readonly #types: readonly string[];

  constructor(
    private readonly listed: GraphQLNamedType | undefined,
    readonly bound: Bound,
    private readonly asOf: unknown,
    readonly walk: Walk,
  ) {
    this.#types = listedTypes(listed);
  }

  /** Where the rows that meet a condition are looked up, if they can be. */
  lookupPath(condition: string): string | null {
    return lookupOf(this.#types, condition);
  }

  /** The field that a condition of this name follows, if it follows one. */
  related(name: string): RelatedField | null {
    return predicateOf(this.#types, name) === null ? relatedField(this.listed, name) : null;
  }

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
    const found = predicateWithout(this.#types, name);
    return found ? [this.#write(name, found, {}, this.bound.number)] : [];
  }

  /** The rows that a field leads to, of the time that the list is of, as far as `kept` wants them. */
  rows(field: RelatedField, filter: Conditions = {}, depth = 1, kept = all): string {
    const below = this.below(field);
    return where(below.bound.match.text, below.narrowing(field, filter, depth, kept));
  }

  /** The reader of conditions on the rows that a field leads to. */
  below(field: RelatedField): FilterReader {
    const input = this.bound.variableOf(fragment(field.path).input);
    const bound = bind(field.path, {}, { input, type: null }, this.walk);
    return new FilterReader(field.listed, bound, this.asOf, this.walk);
  }

  /** What is asked of the rows that the field leads to. */
  narrowing(field: RelatedField, filter: Conditions, depth: number, kept = all): string[] {
    return [...this.#standing(field), ...kept(this.given(filter, this.bound.number, depth))];
  }

  #standing({ hasAsOf }: RelatedField): string[] {
    if (!hasAsOf) return [];
    if (this.asOf === null) return this.notGiven('asOf');
    const { number } = this.bound;
    return [this.#write('asOf', this.#predicate('asOf'), { asOf: this.asOf }, number)];
  }

  #condition(name: string, value: unknown, conditions: Conditions, number: number, depth: number): string {
    const inside = (one: unknown): string =>
      allOf(this.given(one as Conditions, this.walk.next(), depth + 1));
    // What cannot be told of a row, such as the size of a figure without one, does not hold: null is no more than false here.
    if (name === 'and') return allOf((value as unknown[]).map(inside));
    if (name === 'or') return this.#apart(anyOf((value as unknown[]).map(inside)));
    if (name === 'not') return this.#negated(inside(value));
    if (depth > 1) countCondition(this.walk);
    const related = this.related(name);
    if (related !== null) return this.#related(name, related, value as Conditions, depth);
    checkRange(name, value);
    return this.#write(name, this.#predicate(name), conditions, number);
  }

  /** What one thing leads to is asked for itself; of several, how many of them meet conditions. */
  #related(name: string, field: RelatedField, asked: Conditions, depth: number): string {
    if (!field.isList) return `EXISTS { ${this.rows(field, asked, depth + 1)} }`;
    const quantified = Object.entries(asked).filter(([, value]) => value != null);
    return allOf(
      quantified.map(([quantifier, value]) => this.#quantified(name, quantifier, field, value, depth)),
    );
  }

  #quantified(name: string, quantifier: string, field: RelatedField, value: unknown, depth: number): string {
    const filter = value as Conditions;
    if (quantifier === 'some') return `EXISTS { ${this.rows(field, filter, depth + 1)} }`;
    if (quantifier === 'none') return `NOT EXISTS { ${this.rows(field, filter, depth + 1)} }`;
    if (quantifier === 'all') return `NOT EXISTS { ${this.rows(field, filter, depth + 1, this.#others)} }`;
    return this.#counted(name, field, filter, depth);
  }

  #counted(name: string, field: RelatedField, asked: Conditions, depth: number): string {
    checkRange(`${name}.count`, asked);
    const { gte, lte, where: filter } = asked;
    const number = this.walk.next();
    const bounds = [
      ['>=', 'gte', gte],
      ['<=', 'lte', lte],
    ].filter(([, , size]) => size != null);
    return allOf(
      bounds.map(([sign, bound, size]) => {
        this.walk.parameters[`${String(bound)}_${number}`] = size;
        const rows = this.rows(field, (filter ?? {}) as Conditions, depth + 1);
        return this.#apart(`COUNT { ${rows} } ${String(sign)} $${String(bound)}_${number}`);
      }),
    );
  }

  readonly #others = (conditions: readonly string[]): readonly string[] => [this.#negated(allOf(conditions))];

  #negated(condition: string): string {
    return `NOT ${this.#apart(condition)}`;
  }

  /**
   * What Neo4j is to plan by itself: a condition that holds other subqueries is else planned anew, with all of them, for
   * each order in which it could be tried among the others.
   */
  #apart(condition: string): string {
    const met = `met_${this.walk.next()}`;
    return `EXISTS { WITH true AS ${met} WHERE ${condition} RETURN ${met} }`;
  }

  #predicate(name: string): Predicate {
    const found = predicateOf(this.#types, name);
    if (found) return found;
    const paths = this.#types.map((type) => `${type}/where/${name}`);
    throw new Error(`${name} needs a predicate in one of ${paths.join(', ')}.`);
  }

  #write(name: string, predicate: Predicate, conditions: Conditions, number: number): string {
    const { subject, tokens, ids, once } = predicate;
    const values = preparedFor(name, conditions);
    checkIds(once === null ? ids : { ...ids, ...fragment(once.path).ids }, values, this.walk);
    const own = (local: string): string => `${local}_${number}_${name}`;
    if (once !== null) this.#lookUp(once.path, own(once.name), values);
    const variable = (local: string): string =>
      local === subject ? this.bound.variableOf(subject) : own(local);
    const names = { variable, label: (label: string) => label };
    return renamed(decided(tokens, values), names, number, values, this.walk.parameters);
  }

  /** Before the statement's own work: Neo4j would look it up for each row where it stands inside of CASE. */
  #lookUp(path: string, name: string, values: Conditions): void {
    const { text, outputs } = bind(path, { ...values }, { input: null, type: null }, this.walk).match;
    this.walk.once.set(name, `COLLECT { ${text} RETURN ${outputs[0]} }`);
  }
}

/** Whether an argument of this name says something of what is listed. */
export const isCondition = (listed: GraphQLNamedType | undefined, argument: string): boolean =>
  predicateOf(listedTypes(listed), argument) !== null;

const all = (conditions: readonly string[]): readonly string[] => conditions;
function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.map((one) => `(${one})`).join(' AND ');
}

/** Neo4j multiplies OR out over AND before it plans, and never comes to an end with a few of them; CASE stays as it is. */
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
