import { narrowest } from './bindings.js';
import { cursorOf } from './cursor.js';
import type { EdgeNode, FacetsPlan, PagePart, PagePlan, RelationPlan, RowPlan, ValuePlan } from './plan.js';

/** A row as resolvers see it: properties by name, and what its other fields found by response key. */
export interface Row {
  readonly [property: string]: unknown;
  readonly __typename: string | undefined;
  readonly related: Readonly<Record<string, unknown>>;
}

type Raw = Readonly<Record<string, unknown>>;
type RawPage = Raw & { rows?: Raw[]; total?: number; earlier?: boolean; later?: boolean };

/** Gives the database's answer the form that the resolvers read. */
export function shapeValue(value: ValuePlan, raw: unknown): unknown {
  if (raw === null || raw === undefined || value.form === 'NOTHING') return null;
  if (value.form === 'PAGE') return shapePage(value, raw as RawPage);
  const { row } = value;
  return row === null ? raw : shapeRows(row, raw);
}

/** One row or none, a list, or a list of lists. */
function shapeRows(row: RowPlan, raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map((one) => shapeRows(row, one));
  return raw === null ? null : shapeRow(row, raw as Raw);
}

/** The row that came from the database becomes the one of the resolvers: nobody else has it, and to copy all of a large answer takes long. */
function shapeRow({ types, relations }: RowPlan, raw: Raw): Row {
  const typename = types.length > 1 ? narrowest(types, raw.labels as string[]) : types[0]?.name;
  const related: Record<string, unknown> = {};
  for (const relation of relations) {
    const isOwn = types.length === 1 || relation.types.some(({ name }) => name === typename);
    if (isOwn) related[relation.responseKey] = shapeValue(relation.value, raw[relation.slot]);
  }
  return Object.assign(raw, { __typename: typename, related });
}

/** Cuts the one row too many and puts a page that was read from the end back in order. */
function shapePage(page: PagePlan, raw: RawPage): Raw {
  const { size, backward } = page.paging;
  const rows = (raw.rows ?? []).slice(0, size);
  if (backward) rows.reverse();
  const related: Raw = Object.fromEntries<unknown>([
    ...page.parts.map((part) => [part.responseKey, shapePart(page, part, rows)] as const),
    ...page.facets.map((facets) => [facets.responseKey, shapeFacets(facets, raw)] as const),
    ...shapeRelations(page.whole, raw),
  ]);
  return { related, totalCount: raw.total, pageInfo: shapePageInfo(page, rows, raw) };
}

function shapeFacets({ groups }: FacetsPlan, raw: Raw): Raw {
  return { related: Object.fromEntries(shapeRelations(groups, raw)) };
}

const shapeRelations = (relations: readonly RelationPlan[], raw: Raw): (readonly [string, unknown])[] =>
  relations.map(({ responseKey, slot, value }) => [responseKey, shapeValue(value, raw[slot])]);

function shapePart(page: PagePlan, part: PagePart, rows: readonly Raw[]): unknown[] {
  if (part.kind === 'nodes') return rows.map((raw) => shapeRow(part.row, raw[part.slot] as Raw));
  // A row of the page can stand in several edges, where a client asks for them under several names.
  return rows.map((raw) => ({ ...raw, cursor: cursor(page, raw), related: shapeEdge(part.nodes, raw) }));
}

function shapeEdge(nodes: readonly EdgeNode[], raw: Raw): Record<string, Row> {
  return Object.fromEntries(
    nodes.map(({ responseKey, slot, row }) => [responseKey, shapeRow(row, raw[slot] as Raw)]),
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
