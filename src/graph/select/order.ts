import type { PositionNames } from './plan.js';

/** One property that a list is ordered by; ties are broken by `id` in the same direction. */
export interface Order {
  readonly property: string;
  /** Whether the list is ordered by how many things its rows have of the property, which is one of their lists. */
  readonly counted: boolean;
  readonly nullable: boolean;
  readonly type: 'string' | 'number';
  readonly descending: boolean;
}

/** The `orderBy` argument: an enum value that holds an order key, and a direction. */
export interface OrderArgument {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A position in an ordered list. */
export interface Position {
  readonly value: string | number | null;
  readonly id: string;
}

const orderKey = /^(?<property>\w+)(?:(?<nullable>\?)?: (?<type>string|number)|: (?<counted>count))$/;

/**
 * Reads an order key as our enums write them: `nameEn: string`, `year?: number` where the property may be missing, or
 * `villages: count` for how many there are in the list of this name.
 * The keys are values of enums in the schema, so that no text of a client ever names a property.
 */
export function orderOf({ field, direction }: OrderArgument): Order {
  const { property, nullable, type, counted } = orderKey.exec(field)?.groups ?? {};
  if (property === undefined) {
    throw new Error(
      `Order key ${JSON.stringify(field)} should read like "nameEn: string", "year?: number" or "villages: count".`,
    );
  }
  return {
    property,
    counted: counted !== undefined,
    nullable: nullable === '?',
    type: type === 'string' ? type : 'number',
    descending: direction === 'DESC',
  };
}

/** What a row is ordered by: a property, or a count that goes beside the row. */
export function keyOf(variable: string, { property, counted }: Order): string {
  return counted ? `${variable}_${property}_count` : `${variable}.${property}`;
}

/** The ORDER BY of a list, or of the same list read from its end. */
export function sorting(variable: string, order: Order, backward: boolean): string {
  const direction = order.descending !== backward ? ' DESC' : '';
  const id = `${variable}.id`;
  const keys = order.property === 'id' ? [id] : [keyOf(variable, order), id];
  return keys.map((key) => `${key}${direction}`).join(', ');
}

/**
 * What lies on one side of a position; `inclusive` counts the position itself in. The first comparison stands alone so
 * that an index on the property can seek; nulls are the greatest value, as in Cypher's own sorting.
 */
export function beside(
  side: 'AFTER' | 'BEFORE',
  variable: string,
  order: Order,
  position: Position,
  parameters: PositionNames,
  inclusive = false,
): string {
  const sign = (side === 'AFTER') === order.descending ? '<' : '>';
  const key = keyOf(variable, order);
  const id = `${variable}.id ${sign}${inclusive ? '=' : ''} $${parameters.id}`;
  if (order.property === 'id') return id;
  if (position.value === null)
    return sign === '>' ? `${key} IS NULL AND ${id}` : `(${key} IS NOT NULL OR ${id})`;
  const among = `${key} ${sign}= $${parameters.value} AND (${key} ${sign} $${parameters.value} OR ${id})`;
  return sign === '>' && order.nullable ? `(${key} IS NULL OR ${among})` : among;
}
