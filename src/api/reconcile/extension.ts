import { z } from 'zod';
import { badRequest } from '../../graph/failures.js';
import type { Asking } from '../asking.js';
import { properties } from './properties.js';
import type { Property, Thing } from './property.js';
import { readJson } from './queries.js';
import { thingsOf } from './things.js';
import { shown, type Type } from './types.js';
import { answered } from './values.js';

const mostIds = 1_000;
const mostProperties = 50;

const form = z.object({
  ids: z.array(z.string()).max(mostIds),
  properties: z.array(z.object({ id: z.string() })).max(mostProperties),
});

/** What is fetched, for which things. */
export interface Extension {
  readonly ids: readonly string[];
  readonly properties: readonly Property[];
}

/** Reads a query of the data extension. */
export function readExtension(sent: string): Extension {
  const asked = readJson('extend', sent, form);
  const wanted = asked.properties.map(({ id }) => {
    const property = properties.get(id);
    if (property) return property;
    throw badRequest(
      `extend.properties: expected one of ${[...properties.keys()].join(', ')}; got ${JSON.stringify(id.slice(0, 100))}.`,
    );
  });
  return { ids: asked.ids, properties: wanted };
}

/** Answers with a row for each id; of an id that nothing has, the row is empty. */
export async function extensionOf(
  { ids, properties: wanted }: Extension,
  types: ReadonlyMap<string, Type>,
  asking: Asking,
  gone: AbortSignal,
): Promise<object> {
  const things = await thingsOf(asking, ids, wanted, gone);
  const rows = ids.map((id) => [id, rowOf(things.get(id), wanted)]);
  return {
    meta: wanted.map((property) => metaOf(property, types)),
    rows: Object.fromEntries(rows) as object,
  };
}

function rowOf(thing: Thing | undefined, wanted: readonly Property[]): Record<string, unknown> {
  const cells = wanted.map(({ id, valuesOf }) => [id, thing ? valuesOf(thing).map(answered) : []]);
  return Object.fromEntries(cells) as Record<string, unknown>;
}

function metaOf({ id, name, type }: Property, types: ReadonlyMap<string, Type>): object {
  const known = type === undefined ? undefined : types.get(type);
  return { id, name, ...(known && { type: shown(known) }) };
}
