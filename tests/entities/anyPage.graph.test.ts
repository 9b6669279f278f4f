import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService({ connection: inject('smallWorld') });
});
afterAll(() => service.close());

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

/** What a client may ask of a page; cursors by the place in the list of the row that they stand for. */
interface Request {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: number | null;
  readonly before: number | null;
}

/** What Relay's specification says a page is, from the whole list in memory. */
function expected(list: readonly Edge[], { first, last, after, before }: Request): object {
  const start = after === null ? 0 : after + 1;
  const end = before === null ? list.length : before;
  const range = list.slice(start, Math.max(start, end));
  const edges = last === null ? range.slice(0, first ?? 20) : range.slice(-last);
  const begins = last === null ? start : Math.max(start, start + range.length - last);
  const ends = begins + edges.length;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: list.length,
    pageInfo: {
      hasPreviousPage: last === null ? after !== null : begins > start || after !== null,
      hasNextPage: last === null ? ends < start + range.length || before !== null : before !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** One list under every order it has, at the root and inside another thing. */
const lists = [
  ['entities', 'EntityOrder', ['NAME', 'ID', 'OBSERVATION_COUNT']],
  ['observations', 'ObservationOrder', ['VALUE', 'PERIOD', 'ID']],
  ['awardGrants', 'AwardGrantOrder', ['YEAR', 'ID']],
  ['district.towns', 'TownOrder', ['NAME', 'ID', 'VILLAGE_COUNT']],
  ['district.observations', 'ObservationOrder', ['VALUE', 'PERIOD', 'ID']],
  ['district.statements', 'StatementOrder', ['ID']],
] as const;

const orders = lists.flatMap(([list, type, fields]) =>
  fields.flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => ({ list, type, orderBy: { field, direction } })),
  ),
);

const page =
  'edges { cursor node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

function queryOf(list: string, type: string): string {
  const [name = '', inner] = list.split('.');
  const given = '(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before)';
  const field = inner
    ? `node(id: "district/conghua") { ... on District { list: ${inner}${given} { ${page} } } }`
    : `list: ${name}${given} { ${page} }`;
  return `query ($orderBy: ${type}, $first: Int, $after: String, $last: Int, $before: String) { ${field} }`;
}

describe.each(orders)(
  'any page of $list in the order $orderBy.field $orderBy.direction',
  ({ list, type, orderBy }) => {
    const query = queryOf(list, type);
    const ask = async (variables: object): Promise<{ edges: Edge[] }> => {
      const { data, errors } = await service.ask(query, { orderBy, ...variables });
      expect(errors).toBeUndefined();
      const { node, list: root } = data as Record<string, { list: { edges: Edge[] } }> & {
        list?: { edges: Edge[] };
      };
      return root ?? (node as { list: { edges: Edge[] } }).list;
    };

    test('is what a plain list in memory says it is', async () => {
      const { edges } = await ask({ first: 100 });
      expect(edges.length).toBeGreaterThan(3);
      const size = fc.integer({ min: 1, max: edges.length + 2 });
      const place = fc.option(fc.nat({ max: edges.length - 1 }));
      const sizes = fc.oneof(
        fc.record({ first: fc.option(size), last: fc.constant(null) }),
        fc.record({ first: fc.constant(null), last: size }),
      );
      const requests = fc
        .tuple(sizes, fc.record({ after: place, before: place }))
        .map(([one, other]) => ({ ...one, ...other }));
      await fc.assert(
        fc.asyncProperty(requests, async (request) => {
          const cursor = (at: number | null) => (at === null ? null : edges[at]?.cursor);
          const got = await ask({ ...request, after: cursor(request.after), before: cursor(request.before) });
          expect(got).toEqual(expected(edges, request));
        }),
        { numRuns: 20 },
      );
    });
  },
);
