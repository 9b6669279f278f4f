import type { GraphQLResolveInfo } from 'graphql';
import { compared, type Thing } from './world.js';

/** One row of a list: what stands in it and what it is ordered by. */
export interface PageRow {
  readonly node: Thing;
  readonly [field: string]: unknown;
}

/** What a list of things can be asked for. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: Order | null;
}

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What each name of an order stands for. */
const properties: Record<string, string> = {
  FORM: 'form',
  ID: 'id',
  KIND: 'kind',
  LEVEL: 'level',
  NAME: 'nameEn',
  PERIOD: 'periodStart',
  PRECEDENCE: 'precedence',
  PUBLISHED: 'published',
  VALUE: 'value',
  YEAR: 'year',
};

/** The lists whose sizes are an order. */
const counts: Record<string, string> = {
  AWARD_COUNT: 'awards',
  CONTRIBUTOR_COUNT: 'contributors',
  GRANT_COUNT: 'grants',
  GRANT_GIVEN_COUNT: 'grantsGiven',
  LEADER_COUNT: 'ledBy',
  LOCATED_COUNT: 'located',
  OBSERVATION_COUNT: 'observations',
  PARTICIPANT_COUNT: 'participants',
  PART_COUNT: 'parts',
  PERSON_COUNT: 'people',
  RELATION_COUNT: 'relations',
  RUN_COUNT: 'runs',
  RUNNER_COUNT: 'runBy',
  STATEMENT_COUNT: 'statements',
  TOWN_COUNT: 'towns',
  VILLAGE_COUNT: 'villages',
};

/** By what a list is ordered. */
export interface AskedOrder {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
  /** Whether the property is a list, and its size is what counts. */
  readonly counted: boolean;
}

/** What a list is ordered by that cannot be asked for in another order. */
const ownOrders: Record<string, { property: string; direction: 'ASC' | 'DESC' }> = {
  PassageSearchConnection: { property: 'score', direction: 'DESC' },
  SearchConnection: { property: 'score', direction: 'DESC' },
  SectionConnection: { property: 'ordinal', direction: 'ASC' },
  PassageConnection: { property: 'ordinal', direction: 'ASC' },
};

/** By what a connection is ordered if it is asked like this. */
export function orderOf(connection: string, given: Order | null | undefined, byDefault: unknown): AskedOrder {
  const own = ownOrders[connection];
  if (own) return { ...own, counted: false };
  const { field, direction } = given ?? (byDefault as Order);
  const property = properties[field] ?? counts[field];
  if (property === undefined) throw new Error(`Say in reference/page.ts what ${field} stands for.`);
  return { property, direction, counted: field in counts };
}

type Position = readonly [value: unknown, id: string];

/** Cursors look as those of the service, so that either can be given to both. */
export function cursorOf(
  { property, direction }: Pick<AskedOrder, 'property' | 'direction'>,
  position: Position,
): string {
  return Buffer.from(JSON.stringify([1, `${property} ${direction}`, ...position])).toString('base64url');
}

/** One page of a list, with everything a client could ask of it. */
export function pageOf(rows: readonly PageRow[], page: PageArguments, info: GraphQLResolveInfo): object {
  const { first, last } = page;
  const order = orderFor(page, info);
  const sign = order.direction === 'ASC' ? 1 : -1;
  const positionOf = ({ node, ...row }: PageRow): Position => [
    row[order.property] ?? node[order.property] ?? null,
    node.id,
  ];
  const compare = (one: Position, other: Position): number =>
    sign * (compared(one[0] as string, other[0] as string) || compared(one[1], other[1]));

  const sorted = [...rows].sort((one, other) => compare(positionOf(one), positionOf(other)));
  const [after, before] = [positionIn(page.after), positionIn(page.before)];
  const tooEarly = (row: PageRow): boolean => after !== null && compare(positionOf(row), after) <= 0;
  const tooLate = (row: PageRow): boolean => before !== null && compare(positionOf(row), before) >= 0;
  const range = sorted.filter((row) => !tooEarly(row) && !tooLate(row));
  const size = first ?? last ?? 20;
  const found = last == null ? range.slice(0, size) : range.slice(-size);

  const edges = found.map((row) => ({ ...row, cursor: cursorOf(order, positionOf(row)) }));
  const isCut = found.length < range.length;
  return {
    totalCount: rows.length,
    nodes: found.map(({ node }) => node),
    edges,
    pageInfo: {
      hasPreviousPage: sorted.some(tooEarly) || (isCut && last != null),
      hasNextPage: sorted.some(tooLate) || (isCut && last == null),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** By what the list behind a field is ordered. */
export function orderFor({ orderBy }: PageArguments, info: GraphQLResolveInfo): AskedOrder {
  const field = info.parentType.getFields()[info.fieldName];
  const byDefault = field?.args.find(({ name }) => name === 'orderBy')?.defaultValue;
  return orderOf(String(info.returnType).replace('!', ''), orderBy, byDefault);
}

function positionIn(cursor: string | null | undefined): Position | null {
  if (cursor == null) return null;
  const [, , value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  return [value, String(id)];
}
