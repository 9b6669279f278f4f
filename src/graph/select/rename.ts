import neo4j from 'neo4j-driver';
import { comparable } from './folded.js';
import type { Token } from './tokens.js';

/** The parameters of a statement, by the names its text uses. */
export type Parameters = Record<string, unknown>;

/** The new names of what a fragment mentions. */
export interface Names {
  variable(name: string): string;
  label(name: string): string;
}

/**
 * Writes a fragment out under new names and hands over the arguments it mentions: `$kinds` becomes `$kinds_3`, and
 * `$textFolded` is the argument `text` as names are compared. A COLLECT sees the variables around it, so a name used again deeper would be bound there, silently wrong.
 */
export function renamed(
  tokens: readonly Token[],
  names: Names,
  number: number,
  values: Record<string, unknown>,
  parameters: Parameters,
): string {
  const write = ({ kind, text }: Token): string => {
    if (kind === 'VARIABLE') return names.variable(text);
    if (kind === 'LABEL') return names.label(text);
    if (kind !== 'PARAMETER') return text;
    parameters[`${text}_${number}`] = asNeo4j(valueOf(text, values));
    return `$${text}_${number}`;
  };
  return tokens.map(write).join('');
}

function valueOf(parameter: string, values: Record<string, unknown>): unknown {
  const [, argument] = /^(\w+)Folded$/.exec(parameter) ?? [];
  return argument === undefined ? values[parameter] : foldedIn(values[argument]);
}

function foldedIn(value: unknown): unknown {
  if (typeof value === 'string') return comparable(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, foldedIn(inner)]));
}

/** A time goes to the database in its own type. */
function asNeo4j(value: unknown): unknown {
  return value instanceof Date ? neo4j.types.DateTime.fromStandardDate(value) : (value ?? null);
}
