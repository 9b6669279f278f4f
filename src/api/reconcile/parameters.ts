import { badRequest } from '../../graph/failures.js';
import type { Type } from './types.js';

/** What an address or a form brings; of a name that comes twice, several values. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What somebody has typed, how many suggestions they have seen, and of which type they want them. */
export interface Typed {
  readonly prefix: string;
  readonly cursor: number;
  readonly type: Type | undefined;
}

/** Reads the parameters of a suggest service. */
export function typedIn(parameters: Parameters, types: ReadonlyMap<string, Type>): Typed {
  return {
    prefix: textIn(parameters, 'prefix') ?? '',
    cursor: wholeNumberIn(parameters, 'cursor') ?? 0,
    type: typeIn(parameters, types),
  };
}

/** A parameter, if it was given. */
export function textIn(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw badRequest(`${name}: expected one text.`);
}

export function wholeNumberIn(parameters: Parameters, name: string): number | undefined {
  const value = textIn(parameters, name);
  if (value === undefined || /^\d{1,9}$/.test(value)) return value === undefined ? value : Number(value);
  throw badRequest(`${name}: expected a whole number, got ${JSON.stringify(value.slice(0, 100))}.`);
}

export function typeIn(parameters: Parameters, types: ReadonlyMap<string, Type>): Type | undefined {
  const id = textIn(parameters, 'type');
  if (id === undefined || types.has(id)) return id === undefined ? id : types.get(id);
  throw badRequest(
    `type: expected one of ${[...types.keys()].join(', ')}; got ${JSON.stringify(id.slice(0, 100))}.`,
  );
}
