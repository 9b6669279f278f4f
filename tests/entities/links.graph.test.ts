import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

async function ask<Value>(query: string): Promise<Value> {
  const { data, errors } = await service.ask(`{ ${query} }`);
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, Value>)[0] as Value;
}

interface Path {
  readonly length: number;
  readonly steps: {
    from: { id: string };
    to: { id: string };
    predicate: string;
    forward: boolean;
    statements: { id: string; evidence: { token: string }[] }[];
  }[];
}

const way =
  '{ length steps { from { id } to { id } predicate forward statements { id evidence { token } } } }';
const written = ({ steps }: Path): string =>
  steps
    .map(({ to, predicate, forward }) => `${forward ? '' : '<'}${predicate} ${to.id.split('/').at(-1) ?? ''}`)
    .join(', ');

describe('the shortest way from one entity to another', () => {
  const ways: [what: string, asked: string, found: string][] = [
    [
      'goes up to the district and down again',
      'from: "village/taiping-xihu", to: "town/jiangpu"',
      'PART_OF taiping, PART_OF conghua, <PART_OF jiangpu',
    ],
    [
      'leads over people, bodies and awards',
      'from: "person/pan-anna", to: "award/guangzhou-red-cotton-index"',
      'HOLDS_ROLE pan-anna-mediation-studio, <ESTABLISHED conghua-political-and-legal-system, LOCATED_IN conghua, RECEIVED guangzhou-red-cotton-index',
    ],
    [
      'follows only what it is to follow',
      'from: "town/jiangpu", to: "region/guangzhou", predicates: [PART_OF]',
      'PART_OF conghua, PART_OF guangzhou',
    ],
  ];
  test.each(ways)('%s', async (_what, asked, found) => {
    expect(written(await ask<Path>(`path(${asked}) ${way}`))).toBe(found);
  });

  test('has for each step the statements it rests on, and their words', async () => {
    const { length, steps } = await ask<Path>(
      `path(from: "person/pan-anna", to: "organization/pan-anna-mediation-studio") ${way}`,
    );
    expect(length).toBe(1);
    expect(steps[0]?.statements).toMatchObject([
      {
        id: 'relation/conghua-2022-09-25/pan-anna-role',
        evidence: expect.arrayContaining([{ token: expect.any(String) as string }]) as object,
      },
    ]);
  });

  test('takes no step from an entity to itself', async () => {
    expect(await ask(`path(from: "town/taiping", to: "town/taiping") ${way}`)).toEqual({
      length: 0,
      steps: [],
    });
  });

  const none: [what: string, asked: string][] = [
    ['more steps than allowed', 'from: "village/taiping-xihu", to: "town/jiangpu", maxHops: 2'],
    ['a hub to pass', 'from: "village/taiping-xihu", to: "town/jiangpu", maxDegree: 10'],
    ['no such edge', 'from: "village/taiping-xihu", to: "town/jiangpu", predicates: [RUNS]'],
    ['an end that nobody knows', 'from: "village/taiping-xihu", to: "town/nowhere"'],
  ];
  test.each(none)('is null where there is %s', async (_what, asked) => {
    expect(await ask(`path(${asked}) ${way}`)).toBeNull();
  });

  test('is the first of the shortest ones, which pass no entity twice', async () => {
    const asked = 'from: "person/pan-anna", to: "award/guangzhou-red-cotton-index"';
    const found = await ask<Path[]>(`paths(${asked}, first: 10) ${way}`);
    expect(found).toHaveLength(10);
    expect(found[0]).toEqual(await ask<Path>(`path(${asked}) ${way}`));
    const lengths = found.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
    expect(new Set(found.map(written)).size).toBe(10);
    for (const { length, steps } of found) expect(new Set(steps.map(({ to }) => to.id)).size).toBe(length);
  });
});

interface Neighbourhood {
  readonly centre: { id: string } | null;
  readonly nodes: { entity: { id: string }; distance: number; leftOut: number }[];
  readonly links: { from: { id: string }; to: { id: string }; predicate: string; statements: object[] }[];
}

const around = (asked: string): Promise<Neighbourhood> =>
  ask(
    `neighbourhood(${asked}) { centre { id } nodes { entity { id } distance leftOut } links { from { id } to { id } predicate statements { id } } }`,
  );

describe('what lies around an entity', () => {
  test('is all it is linked to, with how much more these are linked to', async () => {
    const { centre, nodes, links } = await around('id: "town/taiping"');
    expect(centre).toEqual({ id: 'town/taiping' });
    expect(nodes.map(({ entity, distance }) => [entity.id, distance])).toEqual([
      ['town/taiping', 0],
      ['district/conghua', 1],
      ['village/taiping-xihu', 1],
    ]);
    expect(nodes[0]?.leftOut).toBe(0);
    expect(nodes[1]?.leftOut).toBeGreaterThan(10);
    expect(links.map(({ from, to, predicate }) => [from.id, predicate, to.id])).toEqual([
      ['town/taiping', 'PART_OF', 'district/conghua'],
      ['village/taiping-xihu', 'PART_OF', 'town/taiping'],
    ]);
    for (const { statements } of links) expect(statements.length).toBeGreaterThan(0);
  });

  test('is cut at each entity, and says how much was left out', async () => {
    const all = await around('id: "district/conghua", first: 100');
    const some = await around('id: "district/conghua", first: 5');
    expect(some.nodes).toHaveLength(6);
    expect(some.nodes[0]?.leftOut).toBe(all.nodes.length - 6);
    expect(all.nodes[0]?.leftOut).toBe(0);
  });

  test('goes on step by step, each entity once at its distance', async () => {
    const { nodes } = await around('id: "village/taiping-xihu", depth: 3, first: 4');
    expect(nodes.map(({ distance }) => distance)).toEqual(nodes.map(({ distance }) => distance).sort());
    expect(new Set(nodes.map(({ entity }) => entity.id)).size).toBe(nodes.length);
    expect(nodes.at(-1)?.distance).toBe(3);
  });

  test('holds only the kinds and the edges that are asked for', async () => {
    const { nodes, links } = await around('id: "district/conghua", kinds: [TOWN], predicates: [PART_OF]');
    expect(nodes.map(({ entity }) => entity.id)).toEqual([
      'district/conghua',
      'town/chengjiao',
      'town/jiangpu',
      'town/taiping',
      'town/wenquan',
    ]);
    expect(nodes.map(({ leftOut }) => leftOut)).toEqual([0, 0, 0, 0, 0]);
    expect(links).toHaveLength(4);
  });

  test('is empty around nothing', async () => {
    expect(await around('id: "town/nowhere"')).toEqual({ centre: null, nodes: [], links: [] });
  });
});

describe('what entities have in common', () => {
  const common = (
    asked: string,
  ): Promise<{ entity: { id: string }; ties: { entity: { id: string }; links: object[] }[] }[]> =>
    ask(`common(${asked}) { entity { id } ties { entity { id } links { predicate statements { id } } } }`);

  test('is what each of them is linked to, and how', async () => {
    expect(
      await common('ids: ["organization/procuratorate", "organization/conghua-political-and-legal-system"]'),
    ).toMatchObject([
      {
        entity: { id: 'program/four-mediation-linkage' },
        ties: [
          {
            entity: { id: 'organization/conghua-political-and-legal-system' },
            links: [{ predicate: 'RUNS' }],
          },
          { entity: { id: 'organization/procuratorate' }, links: [{ predicate: 'PARTICIPATES_IN' }] },
        ],
      },
    ]);
  });

  const cases: [what: string, asked: string, found: string[]][] = [
    [
      'the district, of all its towns',
      'ids: ["town/taiping", "town/jiangpu", "town/chengjiao"]',
      ['district/conghua'],
    ],
    ['nothing of a kind that is not there', 'ids: ["town/taiping", "town/jiangpu"], kinds: [AWARD]', []],
    ['nothing by other edges', 'ids: ["town/taiping", "town/jiangpu"], predicates: [RECEIVED]', []],
    ['nothing with what nobody knows', 'ids: ["town/taiping", "town/nowhere"]', []],
  ];
  test.each(cases)('%s', async (_what, asked, found) => {
    expect((await common(asked)).map(({ entity }) => entity.id)).toEqual(found);
  });
});

test('each of these is one statement', async () => {
  service.statementsSent();
  await around('id: "district/conghua", depth: 2, first: 5');
  await ask(`path(from: "village/taiping-xihu", to: "town/jiangpu") ${way}`);
  await ask('common(ids: ["town/taiping", "town/jiangpu"]) { entity { name } ties { links { predicate } } }');
  expect(service.statementsSent()).toHaveLength(3);
});

describe('what cannot be meant is refused before the database is asked:', () => {
  const cases: [asked: string, message: string][] = [
    [
      'path(from: "town/taiping", to: "town/jiangpu", maxHops: 7) { length }',
      'maxHops: expected a number from 1 to 6, got 7.',
    ],
    [
      'path(from: "town/taiping", to: "town/jiangpu", maxDegree: 0) { length }',
      'maxDegree: expected a number from 1 to 1000000, got 0.',
    ],
    [
      'paths(from: "town/taiping", to: "town/jiangpu", first: 21) { length }',
      'first: expected a number from 1 to 20, got 21.',
    ],
    [
      'path(from: "town/taiping", to: "metric/sense-of-security") { length }',
      'to: expected the id of an Award, Campaign, District,',
    ],
    ['neighbourhood(id: "report/x") { nodes { distance } }', 'id: expected the id of an Award,'],
    [
      'neighbourhood(id: "town/taiping", depth: 0) { nodes { distance } }',
      'depth: expected a number from 1 to 3',
    ],
    ['common(ids: ["town/taiping"]) { entity { id } }', 'ids: expected 2 to 10 ids, got 1.'],
  ];
  test.each(cases)('%s', async (asked, message) => {
    service.statementsSent();
    const { errors } = await service.ask(`{ ${asked} }`);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(service.statementsSent()).toEqual([]);
  });

  test('a neighbourhood that could hold a million', async () => {
    service.statementsSent();
    const { errors } = await service.ask(
      '{ neighbourhood(id: "town/taiping", depth: 3, first: 100) { nodes { distance } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
    expect(service.statementsSent()).toEqual([]);
  });
});
