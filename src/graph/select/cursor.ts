import { z } from 'zod';
import { badUserInput } from '../failures.js';
import type { Order, Position } from './order.js';

const version = 1;
const shape = z.tuple([
  z.literal(version),
  z.string(),
  z.union([z.string(), z.number(), z.null()]),
  z.string().min(1),
]);

/** Writes a position as an opaque text: version, order, key and id. */
export function cursorOf(order: Order, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([version, nameOf(order), value, id])).toString('base64url');
}

/** Reads a cursor that this API gave for the same order; anything else is the client's mistake. */
export function positionOf(argument: string, cursor: string, order: Order): Position {
  const parsed = shape.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success)
    throw badUserInput(`${argument}: expected a cursor of this list, as its pageInfo or edges give it.`);
  const [, name, value, id] = parsed.data;
  if (name !== nameOf(order)) {
    throw badUserInput(
      `${argument}: expected a cursor of this list in the order it is asked in, got one of another order.`,
    );
  }
  if (value === null ? !order.nullable : typeof value !== order.type) {
    throw badUserInput(`${argument}: expected a cursor whose key is a ${order.type}.`);
  }
  return { value, id };
}

function nameOf({ property, descending }: Order): string {
  return `${property} ${descending ? 'DESC' : 'ASC'}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
