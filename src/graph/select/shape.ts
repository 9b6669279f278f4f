import { narrowest } from './bindings.js';
import { pageColumnsOf } from './columns.js';
import { cursorOf } from './cursor.js';
import type { EdgeNode, FacetsPlan, PagePart, PagePlan, RelationPlan, RowPlan, ValuePlan } from './plan.js';

/** A row as resolvers see it: properties by name, and what its other fields found by response key. */
export interface Row {
  readonly [property: string]: unknown;
  readonly __typename: string | undefined;
  readonly related: Readonly<Record<string, unknown>>;
}

type Raw = Readonly<Record<string, unknown>>;
type RawPage = Raw & { rows?: unknown[][]; total?: number; earlier?: boolean; later?: boolean };

/** How deep the rows of a value stand in lists. */
const depths = { SAME_ROW: 0, ONE: 0, LIST: 1, GROUPS: 1, LISTS: 2 } as const;

/** Gives the database's answer the form that the resolvers read. */
export function shapeValue(value: ValuePlan, raw: unknown): unknown {
  if (raw === null || raw === undefined || value.form === 'NOTHING') return null;
  if (value.form === 'PAGE') return shapePage(value, raw as RawPage);
  const { form, row } = value;
  return row === null ? raw : shapeRows(row, raw, depths[form]);
}

function shapeRows(row: RowPlan, raw: unknown, depth: number): unknown {
  if (depth === 0) return shapeRow(row, raw as unknown[] | null);
  return (raw as unknown[]).map((one) => shapeRows(row, one, depth - 1));
}

function shapeRow({ types, properties, relations }: RowPlan, raw: readonly unknown[] | null): Row | null {
  if (raw === null) return null;
  const row: Record<string, unknown> = {};
  let at = 0;
  for (const name of properties) row[name] = raw[at++];
  const typename = types.length > 1 ? narrowest(types, raw[at++] as string[]) : types[0]?.name;
  const related: Record<string, unknown> = {};
  for (const relation of relations) {
    const found = raw[at++];
    const isOwn = types.length === 1 || relation.types.some(({ name }) => name === typename);
    if (isOwn) related[relation.responseKey] = shapeValue(relation.value, found);
  }
  return Object.assign(row, { __typename: typename, related });
}

/** Cuts the one row too many and puts a page that was read from the end back in order. */
function shapePage(page: PagePlan, raw: RawPage): Raw {
  const { size, backward } = page.paging;
  const columns = pageColumnsOf(page);
  const rows = (raw.rows ?? []).slice(0, size).map((values) => named(columns, values));
  if (backward) rows.reverse();
  const related: Raw = Object.fromEntries<unknown>([
    ...page.parts.map((part) => [part.responseKey, shapePart(page, part, rows)] as const),
    ...page.facets.map((facets) => [facets.responseKey, shapeFacets(facets, raw)] as const),
    ...shapeRelations(page.whole, raw),
  ]);
  return { related, totalCount: raw.total, pageInfo: shapePageInfo(page, rows, raw) };
}

const named = (columns: readonly string[], values: readonly unknown[]): Raw =>
  Object.fromEntries<unknown>(columns.map((name, at) => [name, values[at]]));

function shapeFacets({ groups }: FacetsPlan, raw: Raw): Raw {
  return { related: Object.fromEntries(shapeRelations(groups, raw)) };
}

const shapeRelations = (relations: readonly RelationPlan[], raw: Raw): (readonly [string, unknown])[] =>
  relations.map(({ responseKey, slot, value }) => [responseKey, shapeValue(value, raw[slot])]);

function shapePart(page: PagePlan, part: PagePart, rows: readonly Raw[]): unknown[] {
  if (part.kind === 'nodes') return rows.map((raw) => shapeRow(part.row, raw[part.slot] as unknown[] | null));
  // A row of the page can stand in several edges, where a client asks for them under several names.
  return rows.map((raw) => ({ ...raw, cursor: cursor(page, raw), related: shapeEdge(part.nodes, raw) }));
}

function shapeEdge(nodes: readonly EdgeNode[], raw: Raw): Record<string, Row | null> {
  return Object.fromEntries(
    nodes.map(({ responseKey, slot, row }) => [responseKey, shapeRow(row, raw[slot] as unknown[] | null)]),
  );
}

function shapePageInfo(page: PagePlan, rows: readonly Raw[], raw: RawPage): Raw {
  const more = (raw.rows?.length ?? 0) > page.paging.size;
  const { backward } = page.paging;
  return {
    hasNextPage: (!backward && more) || raw.later === true,
    hasPreviousPage: (backward && more) || raw.earlier === true,
    startCursor: cursor(page, rows[0]),
    endCursor: cursor(page, rows.at(-1)),
  };
}

function cursor({ paging }: PagePlan, raw: Raw | undefined): string | null {
  if (!Array.isArray(raw?.key)) return null;
  const [value, id] = raw.key as [string | number | null, string];
  return cursorOf(paging.order, { value, id });
}
