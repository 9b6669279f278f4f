import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectionFields, type ConnectionField } from '../support/connections.js';
import { openService, type Service } from '../support/service.js';
import { idsAlong, pageParts, walk, type Direction, type Page } from '../support/walk.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

interface CountedPage extends Page {
  readonly totalCount: number;
}

/** What arguments that cannot be left out are given. */
const given: Record<string, string> = { text: '"c"' };

/** Things of each type to look for one with a long list among: those of a list, or known ones. */
const things: Record<string, string> = {
  Metric: 'metrics(first: 100) { nodes { id } }',
  Report: 'reports { nodes { id } }',
  Section:
    'nodes(ids: ["section/conghua-2022-09-25/rule-of-law", "section/conghua-2022-09-25/grassroots"]) { id }',
  Passage: `nodes(ids: [${Array.from({ length: 54 }, (_, at) => `"passage/conghua-2022-09-25/${at + 1}"`).join(' ')}]) { id }`,
};

const page = `totalCount ${pageParts}`;
const variables = '$first: Int, $after: String, $last: Int, $before: String';
const paging = 'first: $first, after: $after, last: $last, before: $before';

async function ask<Answer>(query: string, values: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await service.ask(query, values);
  expect(errors, query).toBeUndefined();
  return data as Answer;
}

/** Of all things of the type, the one of which the list is longest. */
async function longest({ type, field }: ConnectionField): Promise<string> {
  if (type === null) return '';
  const list =
    things[type.name] ??
    `entities(first: 100, filter: { kinds: [${type.name.toUpperCase()}] }) { nodes { id } }`;
  type Nodes = { id: string }[];
  const { list: found } = await ask<{ list: Nodes | { nodes: Nodes } }>(`{ list: ${list} }`);
  const ids = (Array.isArray(found) ? found : found.nodes).map(({ id }) => id);
  const { nodes } = await ask<{ nodes: { id: string; list: { totalCount: number } }[] }>(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type.name} { list: ${field} { totalCount } } } }`,
    { ids },
  );
  return nodes.reduce((one, other) => (other.list.totalCount > one.list.totalCount ? other : one)).id;
}

function queryOf({ type, field, order, needs }: ConnectionField): string {
  const fixed = needs.map((name) => `${name}: ${given[name] ?? ''}`);
  const list = `list: ${field}(${[paging, ...fixed, ...(order ? ['orderBy: $orderBy'] : [])].join(', ')}) { ${page} }`;
  const declared = [variables, ...(order ? [`$orderBy: ${order.type}`] : []), ...(type ? ['$id: ID!'] : [])];
  const selection = type ? `node(id: $id) { ... on ${type.name} { ${list} } }` : list;
  return `query (${declared.join(', ')}) { ${selection} }`;
}

/** Sizes change from page to page, and differ between the two directions. */
const sizes = { forwards: [3, 1, 7, 20], backwards: [2, 11, 1, 5] };

const walks = connectionFields.flatMap((connection) =>
  (connection.order?.fields ?? [null]).map((field, at) => ({
    title: `${connection.type?.name ?? 'Query'}.${connection.field} by ${field ?? 'its own order'}`,
    connection,
    orderBy: field && { field, direction: at % 2 === 0 ? 'ASC' : 'DESC' },
  })),
);

describe('walked page by page, forwards and backwards, no row is missing and none comes twice', () => {
  test('there is every connection of the schema', () => {
    expect(connectionFields.length).toBeGreaterThan(100);
  });

  test.each(walks)('$title', async ({ connection, orderBy }) => {
    const query = queryOf(connection);
    const fixed = { ...(connection.type && { id: await longest(connection) }), ...(orderBy && { orderBy }) };
    const read = async (values: object): Promise<CountedPage> => {
      const answer = await ask<{ list?: CountedPage; node?: { list: CountedPage } }>(query, {
        ...fixed,
        ...values,
      });
      return (answer.list ?? answer.node?.list) as CountedPage;
    };
    const whole = await idsAlong(walk(read, 'forwards', [100]), 'forwards');
    const along = (direction: Direction): Promise<string[]> =>
      idsAlong(counted(walk(read, direction, sizes[direction]), whole.length), direction);
    const [forwards, backwards] = [await along('forwards'), await along('backwards')];
    expect(forwards).toEqual(whole);
    expect(backwards).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });

  /** Every page tells how long the whole list is. */
  async function* counted(pages: AsyncIterable<CountedPage>, length: number): AsyncGenerator<CountedPage> {
    for await (const part of pages) {
      expect(part.totalCount).toBe(length);
      yield part;
    }
  }
});
