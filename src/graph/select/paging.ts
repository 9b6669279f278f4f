import { badUserInput } from '../failures.js';
import { positionOf } from './cursor.js';
import { orderOf, type Order, type OrderArgument, type Position } from './order.js';

/** The largest page; `first: 100` with two plain lists inside stays within the default cost. */
export const maximumPageSize = 100;
/** The size of a page nobody gave a size. */
export const defaultPageSize = 20;

/** The arguments every connection has; null means the same as absent. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: OrderArgument | null;
}

/** Which part of an ordered list is asked for. */
export interface Paging {
  readonly order: Order;
  readonly size: number;
  /** Whether the page is the last one of its range rather than the first. */
  readonly backward: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** The names of a connection's arguments that are not filters. */
export const pageArguments: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before', 'orderBy']);

/** Checks the arguments of a connection; `byDefault` is the order it has when none is given. */
export function pagingOf(page: PageArguments, byDefault: OrderArgument, largest = maximumPageSize): Paging {
  const { first = null, last = null, after = null, before = null } = page;
  if (first !== null && last !== null) {
    throw badUserInput('Expected first or last, got both: one page cannot be at both ends.');
  }
  const order = orderOf(page.orderBy ?? byDefault);
  return {
    order,
    size: checkedSize(first === null ? 'last' : 'first', first ?? last ?? defaultPageSize, largest),
    backward: last !== null,
    after: after === null ? null : positionOf('after', after, order),
    before: before === null ? null : positionOf('before', before, order),
  };
}

/** Checks the size of a page, or of another list that is cut. */
export function checkedSize(argument: string, size: number, largest = maximumPageSize): number {
  if (size >= 1 && size <= largest) return size;
  throw badUserInput(`${argument}: expected a page size from 1 to ${largest}, got ${size}.`);
}
