import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService({ connection: inject('smallWorld') });
});
afterAll(() => service.close());

interface Page {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: { id: string }[];
    readonly pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}

const page = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const variables = '$first: Int, $after: String, $last: Int, $before: String';
const argumentsOf = 'first: $first, after: $after, last: $last, before: $before';

/** Every list with every order it has; the nullable ones have gaps. */
const lists = [
  ['entities', 'EntityOrder', ['NAME', 'ID']],
  ['observations', 'ObservationOrder', ['VALUE', 'PERIOD', 'ID']],
  ['awardGrants', 'AwardGrantOrder', ['YEAR', 'ID']],
] as const;

const orders = lists.flatMap(([list, type, fields]) =>
  fields.flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ list, type, field, direction }))),
);

describe.each(orders)('$list in order of $field $direction', ({ list, type, field, direction }) => {
  const query = `query ($orderBy: ${type}, ${variables}) { list: ${list}(orderBy: $orderBy, ${argumentsOf}) { ${page} } }`;
  const ask = async (values: object): Promise<Page['list']> => {
    const { data, errors } = await service.ask(query, { orderBy: { field, direction }, ...values });
    expect(errors).toBeUndefined();
    return (data as Page).list;
  };
  const idsOf = ({ nodes }: Page['list']) => nodes.map(({ id }) => id);

  test.each([1, 2, 3, 5])('forwards by %i is the whole list, no row twice', async (first) => {
    const whole = await ask({ first: 100 });
    const found: string[] = [];
    let part = await ask({ first });
    expect(part.pageInfo.hasPreviousPage).toBe(false);
    for (;;) {
      expect(part.totalCount).toBe(whole.nodes.length);
      found.push(...idsOf(part));
      if (!part.pageInfo.hasNextPage) break;
      part = await ask({ first, after: part.pageInfo.endCursor });
      expect(part.pageInfo.hasPreviousPage).toBe(true);
    }
    expect(found).toEqual(idsOf(whole));
  });

  test.each([1, 2, 3])('backwards by %i is the same list from its end', async (last) => {
    const whole = await ask({ last: 100 });
    const found: string[] = [];
    let part = await ask({ last });
    expect(part.pageInfo.hasNextPage).toBe(false);
    for (;;) {
      found.unshift(...idsOf(part));
      if (!part.pageInfo.hasPreviousPage) break;
      part = await ask({ last, before: part.pageInfo.startCursor });
      expect(part.pageInfo.hasNextPage).toBe(true);
    }
    expect(found).toEqual(idsOf(whole));
    expect(idsOf(await ask({ first: 100 }))).toEqual(found);
  });

  test('in reverse is the list reversed', async () => {
    const opposite = direction === 'ASC' ? 'DESC' : 'ASC';
    const forwards = idsOf(await ask({ first: 100 }));
    const backwards = idsOf(await ask({ first: 100, orderBy: { field, direction: opposite } }));
    expect(backwards).toEqual(forwards.reverse());
  });
});

describe('a list is in order', () => {
  const ids = async (list: string, orderBy: string) => {
    const { data } = await service.ask(`{ list: ${list}(orderBy: { ${orderBy} }) { nodes { id } } }`);
    const { nodes } = (data as { list: { nodes: { id: string }[] } }).list;
    return nodes.map(({ id }) => id.split('/').at(-1));
  };
  const byValue = [
    'police-incidents-fall',
    'sense-of-security-2021',
    'emergency-unit-daily-report-rate',
    'rule-of-law-culture-sites',
    'police-incidents',
    'police-incidents-2012',
    'peaceful-rental-homes',
    'grid-matters-collected',
    'peaceful-rental-homes-as-printed',
  ];

  test('of its numbers, with what has none at the end that is the last when ascending', async () => {
    expect(await ids('observations', 'field: VALUE, direction: ASC')).toEqual(byValue);
    expect(await ids('observations', 'field: VALUE, direction: DESC')).toEqual([...byValue].reverse());
  });

  test('of its days, with what has none after them, by id', async () => {
    expect((await ids('observations', 'field: PERIOD')).slice(0, 4)).toEqual([
      'police-incidents-2012',
      'sense-of-security-2021',
      'emergency-unit-daily-report-rate',
      'grid-matters-collected',
    ]);
  });

  test('of its English names', async () => {
    expect((await ids('entities', 'field: NAME')).slice(0, 5)).toEqual([
      'chengjiao',
      'conghua',
      'guangdong',
      'greater-bay-area', // Guangdong–Hong Kong–Macao …
      'guangzhou',
    ]);
  });
});

describe('a page', () => {
  test('holds 20 rows where no size is given, and takes null for absent', async () => {
    const real = await openService();
    const { data } = await real.ask(
      'query ($none: Int, $no: String) { entities(first: $none, last: null, after: $no, before: null, orderBy: null, filter: null) { nodes { id } } }',
    );
    expect((data as { entities: { nodes: unknown[] } }).entities.nodes).toHaveLength(20);
    await real.close();
  });

  test('that is empty has no cursors and still counts', async () => {
    const { data } = await service.ask(`{ list: villages(filter: { text: "nowhere" }) { ${page} } }`);
    expect(data).toEqual({
      list: {
        totalCount: 0,
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    });
  });

  test('inside another is cut for each of its rows, both ways', async () => {
    const { data } = await service.ask(`{
      districts { nodes {
        start: towns(first: 1) { edges { cursor node { id } } pageInfo { hasNextPage } }
        end: towns(last: 2) { nodes { id } edges { node { name } } pageInfo { hasPreviousPage } }
      } }
    }`);
    expect(data).toEqual({
      districts: {
        nodes: [
          {
            start: {
              edges: [{ cursor: expect.any(String), node: { id: 'town/chengjiao' } }],
              pageInfo: { hasNextPage: true },
            },
            end: {
              nodes: [{ id: 'town/taiping' }, { id: 'town/wenquan' }],
              edges: [{ node: { name: 'Taiping Town' } }, { node: { name: 'Wenquan Town' } }],
              pageInfo: { hasPreviousPage: true },
            },
          },
        ],
      },
    });
    expect(service.statementsSent().length).toBeGreaterThan(0);
  });
});
