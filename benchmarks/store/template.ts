import neo4j, { type Driver, type Record as Row } from 'neo4j-driver';
import type { Connection } from '../../src/config.js';
import { cellOf, typeOf } from './cells.js';

/** What stands in a line for what differs from copy to copy: the slug in ids, and the number that nodes are known by. */
export const marks = { slug: '\u0001', copy: '\u0002' } as const;

/** Nodes of the same labels, or relationships of the same type, that have the same properties. */
export interface Group {
  readonly kind: 'nodes' | 'relationships';
  /** The labels with colons between them, or the type. */
  readonly names: string;
  readonly head: string;
  /** Lines of what all districts have in common. */
  readonly common: string[];
  /** Lines of what each district of the graph has to itself, with marks. */
  readonly own: string[][];
}

type Properties = Readonly<Record<string, unknown>>;

/** Where a node belongs, and what it is known by. */
interface Place {
  /** The place of its district among the slugs; undefined for what they have in common. */
  readonly district: number | undefined;
  readonly key: string;
}

/** Reads a graph of some districts as lines from which others like them can be written. */
export async function readTemplate(connection: Connection, districts: readonly string[]): Promise<Group[]> {
  const { uri, username, password, database } = connection;
  // Not the driver of the product: here a whole number must be told from another one.
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const slugs = districts.map(slugOf);
    const groups = new Map<string, Group>();
    const places = await readNodes(driver, database, slugs, groups);
    await readRelationships(driver, database, slugs, groups, places);
    for (const { common, own } of groups.values()) [common, ...own].forEach((lines) => lines.sort());
    return [...groups.values()];
  } finally {
    await driver.close();
  }
}

async function readNodes(
  driver: Driver,
  database: string,
  slugs: readonly Slug[],
  groups: Map<string, Group>,
): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  const text = `MATCH (node:!Model)
    RETURN elementId(node) AS element, labels(node) AS labels, node {.*} AS properties ORDER BY node.id`;
  for await (const row of rowsOf(driver, database, text)) {
    const properties = row.get('properties') as Properties;
    const district = slugs.findIndex((slug) => marked(properties['id'], slug) !== properties['id']);
    const key = String(places.size + 1).padStart(6, '0');
    const place = district < 0 ? { district: undefined, key } : { district, key: `${marks.copy}${key}` };
    places.set(String(row.get('element')), place);
    const names = (row.get('labels') as string[]).join(':');
    addTo(groups, slugs, { kind: 'nodes', names, ends: { ':ID': place }, properties });
  }
  return places;
}

async function readRelationships(
  driver: Driver,
  database: string,
  slugs: readonly Slug[],
  groups: Map<string, Group>,
  places: ReadonlyMap<string, Place>,
): Promise<void> {
  const text = `MATCH (from:!Model)-[edge]->(to)
    RETURN elementId(from) AS from, elementId(to) AS to, type(edge) AS names, edge {.*} AS properties`;
  for await (const row of rowsOf(driver, database, text)) {
    const place = (end: string): Place => places.get(String(row.get(end))) as Place;
    const ends = { ':START_ID': place('from'), ':END_ID': place('to') };
    const properties = row.get('properties') as Properties;
    addTo(groups, slugs, { kind: 'relationships', names: String(row.get('names')), ends, properties });
  }
}

async function* rowsOf(driver: Driver, database: string, text: string): AsyncGenerator<Row> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    yield* session.run(text, {}, { timeout: 600_000 });
  } finally {
    await session.close();
  }
}

interface Item {
  readonly kind: Group['kind'];
  readonly names: string;
  readonly ends: Readonly<Record<string, Place>>;
  readonly properties: Properties;
}

function addTo(groups: Map<string, Group>, slugs: readonly Slug[], item: Item): void {
  const { kind, names, ends, properties } = item;
  const columns = Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1));
  const head = [...Object.keys(ends), ...columns.map(([name, value]) => `${name}:${typeOf(value)}`)].join(
    ',',
  );
  const key = `${kind} ${names} ${head}`;
  const group = groups.get(key) ?? { kind, names, head, common: [], own: slugs.map(() => []) };
  groups.set(key, group);
  const district = Object.values(ends).find((end) => end.district !== undefined)?.district;
  const slug = district === undefined ? undefined : slugs[district];
  const cells = columns.map(([, value]) => cellOf(slug === undefined ? value : marked(value, slug)));
  const lines = district === undefined ? group.common : group.own[district];
  lines?.push([...Object.values(ends).map((end) => end.key), ...cells].join(','));
}

/** The slug of a district, and where it stands. */
interface Slug {
  readonly text: string;
  readonly places: RegExp;
}

/** In an id, `village/slug-fuhua` or `name/town/slug-fuhua/en/fuhua-town`; or in that of a report, wherever it is told. */
const slugOf = (text: string): Slug => ({
  text,
  places: new RegExp(String.raw`(?<=^(?:name/)?[a-z-]+/)${text}(?=[-/]|$)|\b${text}(?=-\d{4}-)`, 'g'),
});

function marked(value: unknown, slug: Slug): unknown {
  if (Array.isArray(value)) return value.map((item) => marked(item, slug));
  if (typeof value !== 'string' || !value.includes(slug.text)) return value;
  return value.replaceAll(slug.places, marks.slug);
}
