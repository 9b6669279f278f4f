import { getNullableType, isListType, type GraphQLField } from 'graphql';
import { bindingOf } from '../../graph/select/bindings.js';

/**
 * What a field costs in one place, whatever it finds: one for leading somewhere, and one for each value, list and object
 * that its arguments hold, unless by default. How long a page is to be counts by what is on it.
 */
export function weightOf(
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): number {
  const said = field.args.filter(
    ({ name, defaultValue }) => name !== 'first' && name !== 'last' && values[name] !== defaultValue,
  );
  return said.reduce((sum, { name }) => sum + saidIn(values[name]), leads(field) ? 1 : 0);
}

function saidIn(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object' || value instanceof Date) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + saidIn(one), 1);
}

/** Whether a field leads from one thing to others; all else is of the thing itself. */
export const leads = (field: GraphQLField<unknown, unknown>): boolean => bindingOf(field).form === 'FRAGMENT';

/** Whether a field holds the things of a page: `nodes` and `edges`. */
export const holdsPage = (field: GraphQLField<unknown, unknown>): boolean =>
  bindingOf(field).form === 'PAGE_PART' && isListType(getNullableType(field.type));

/** Whether each thing that a field finds costs something: a page's do where they stand. */
export const findsThings = (field: GraphQLField<unknown, unknown>): boolean =>
  leads(field) || holdsPage(field);

/** Whether a field ever costs anything itself. */
export const costs = (field: GraphQLField<unknown, unknown>): boolean =>
  findsThings(field) || field.args.length > 0;

/** How many things stand in what a field found: those in lists of lists too. */
export const itemsIn = (value: unknown): number =>
  Array.isArray(value) ? value.reduce((sum: number, one) => sum + itemsIn(one), value.length) : 0;
