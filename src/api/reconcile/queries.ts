import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { EntityKind } from '../../entities/entityKind.js';
import { mostNames } from '../../entities/askedNames.js';
import { longestName } from '../../entities/searchText.js';
import { badRequest } from '../../graph/failures.js';
import { properties } from './properties.js';
import type { Property } from './property.js';
import type { Type } from './types.js';
import { sameAs, type Asked, type Value } from './values.js';

/** One query of a batch, read. */
export interface Query {
  readonly text: string;
  /** The kinds that a candidate can be of; null for all. */
  readonly kinds: readonly EntityKind[] | null;
  readonly limit: number;
  readonly conditions: readonly Condition[];
}

/** A property and the values that it may have. */
export interface Condition {
  readonly property: Property;
  readonly values: readonly Asked[];
  readonly isMetBy: (value: Value) => boolean;
}

/** As many candidates as there are for a name. */
const mostCandidates = 5;

/** Values of a property, properties and types: a row of a table has some. */
const mostValues = 50;

const value = z.union([z.string(), z.number(), z.boolean(), z.looseObject({ id: z.string() })]);
const list = <Of extends z.ZodType>(of: Of) =>
  z.union([of, z.array(of).max(mostValues)]).transform((given) => (Array.isArray(given) ? given : [given]));

const query = z.strictObject({
  query: z.string().max(longestName).optional(),
  type: list(z.string()).optional(),
  limit: z.int().min(1).default(mostCandidates),
  properties: z
    .array(z.strictObject({ pid: z.string(), v: list(value) }))
    .max(mostValues)
    .default([]),
  type_strict: z.enum(['any', 'should', 'all']).default('any'),
});
const batch = z.record(z.string(), query);

/** Reads a batch of queries; what is wrong with one is told with its key. */
export function readBatch(sent: string, types: ReadonlyMap<string, Type>): ReadonlyMap<string, Query> {
  const read = readJson('queries', sent, batch);
  const queries = Object.entries(read);
  if (queries.length > mostNames) throw tooMany(queries.length);
  return new Map(queries.map(([key, one]) => [key, readQuery(key, one, types)]));
}

/** Reads a parameter that holds JSON of a form. */
export function readJson<Of>(name: string, sent: string, form: z.ZodType<Of>): Of {
  const { data, error } = form.safeParse(parsed(name, sent));
  if (error === undefined) return data;
  const [issue] = error.issues;
  throw badRequest(`${[name, ...(issue?.path ?? [])].join('.')}: ${issue?.message}.`);
}

function parsed(name: string, sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    throw badRequest(`${name}: expected JSON, got something else.`);
  }
}

function readQuery(key: string, asked: z.infer<typeof query>, types: ReadonlyMap<string, Type>): Query {
  const conditions = asked.properties.map(({ pid, v }): Condition => {
    const property = properties.get(pid);
    const same = v.map(sameAs);
    if (property) return { property, values: v, isMetBy: (value) => same.some((isSame) => isSame(value)) };
    throw unknown(key, 'properties', pid, properties.keys());
  });
  const kinds = asked.type === undefined ? null : kindsOf(key, asked.type, asked.type_strict, types);
  return { text: asked.query ?? nameAmong(key, conditions), kinds, limit: asked.limit, conditions };
}

/** Of several types a thing has one, unless all of them are asked for. */
function kindsOf(
  key: string,
  ids: readonly string[],
  strict: 'any' | 'should' | 'all',
  types: ReadonlyMap<string, Type>,
): EntityKind[] {
  const each = ids.map((id) => {
    const type = types.get(id);
    if (type) return type.kinds;
    throw unknown(key, 'type', id, types.keys());
  });
  const kinds = [...new Set(each.flat())].sort();
  return strict === 'all' ? kinds.filter((kind) => each.every((some) => some.includes(kind))) : kinds;
}

const names: ReadonlySet<string> = new Set(['nameEn', 'nameZh', 'namePinyin', 'otherNames']);

/** A query without a text may have the name among its properties. */
function nameAmong(key: string, conditions: readonly Condition[]): string {
  const name = conditions.find(({ property }) => names.has(property.id))?.values[0];
  if (typeof name === 'string') return name;
  throw badRequest(
    `queries.${key}: expected a query, the name to look for, or one of the properties ${[...names].join(', ')}; other properties narrow what has the name.`,
  );
}

function unknown(key: string, field: string, got: string, known: Iterable<string>): GraphQLError {
  return badRequest(
    `queries.${key}.${field}: expected one of ${[...known].join(', ')}; got ${JSON.stringify(got.slice(0, 100))}.`,
  );
}

function tooMany(count: number): GraphQLError {
  const message = `queries: expected at most ${mostNames} in a batch, got ${count}.`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 413 } } });
}
