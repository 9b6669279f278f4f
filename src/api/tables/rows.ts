import type { Column } from './columns.js';

/** What stands in one place of a table. */
export type Value = string | number | boolean | null;
export type Cell = Value | readonly Value[];

/** The values of one row, in the order of the columns. */
export type Row = readonly Cell[];

/** A thing as GraphQL answers it. */
export type Answered = Readonly<Record<string, unknown>>;

/** Reads the columns off one thing. */
export function rowOf(columns: readonly Column[], thing: Answered): Row {
  return columns.map(({ path, isList }) => cell(path, thing, isList));
}

/** Lists inside of lists, as deep as they may be. */
const deepest = 9;

function cell(path: readonly string[], thing: unknown, isList: boolean): Cell {
  const found = follow(path, thing);
  if (isList) return (Array.isArray(found) ? (found as unknown[]) : []).flat(deepest).map(value);
  return value(found);
}

/** On the way through a list each of its things gives a value, so that the lists of a row stand side by side. */
function follow(path: readonly string[], thing: unknown): unknown {
  if (Array.isArray(thing)) return thing.map((one) => follow(path, one));
  const [key, ...rest] = path;
  if (key === undefined || thing === null || thing === undefined) return thing;
  return follow(rest, (thing as Answered)[key]);
}

function value(found: unknown): Value {
  if (found === null || found === undefined) return null;
  if (found instanceof Date) return found.toISOString();
  if (typeof found === 'number' || typeof found === 'boolean' || typeof found === 'string') return found;
  return JSON.stringify(found);
}
